package org.waypost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waypost.content.internal.inspect.Limits;
import org.waypost.shared.PlatformException;

class RefusedFilesTest {
    private final ContentFixture fixture = new ContentFixture();

    @AfterEach
    void leaves_nothing_behind() {
        assertThat(fixture.storage().keys()).isEmpty();
        assertThat(fixture.storage().open()).isZero();
        fixture.close();
    }

    static Stream<Arguments> other_files() {
        return Stream.of(
                Arguments.of("text", "Dear Sir, this is not a picture", ContentError.UNKNOWN_TYPE),
                Arguments.of("one byte", "\u00FF", ContentError.UNKNOWN_TYPE),
                Arguments.of("GIF", "GIF89a" + "\0".repeat(100), ContentError.UNKNOWN_TYPE),
                Arguments.of("ZIP", "PK\u0003\u0004" + "\0".repeat(100), ContentError.UNKNOWN_TYPE),
                Arguments.of(
                        "SVG", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", ContentError.UNKNOWN_TYPE),
                Arguments.of("HTML", "<html>%PDF-1.7</html>%%EOF", ContentError.UNKNOWN_TYPE),
                Arguments.of("BigTIFF", "II+\0\u0008\0\0\0" + "\0".repeat(100), ContentError.UNKNOWN_TYPE),
                Arguments.of("HEIC", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic", ContentError.HEIC),
                Arguments.of("AVIF", "\0\0\0\u0018ftypavif\0\0\0\0mif1", ContentError.HEIC),
                Arguments.of("film", "\0\0\0\u0018ftypisom\0\0\0\0mp42", ContentError.UNKNOWN_TYPE),
                Arguments.of("nothing", "", ContentError.EMPTY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("other_files")
    void refuses_what_is_no_picture_whatever_its_name_says(String what, String bytes, ContentError why) {
        assertRefused(why, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refuses_a_jpeg_cut_anywhere() {
        byte[] whole = TestFiles.jpeg(64, 48);
        IntStream.range(3, whole.length)
                .forEach(length -> assertRefused(ContentError.TRUNCATED, TestFiles.cut(whole, length)));
    }

    @Test
    void refuses_a_progressive_jpeg_cut_between_its_scans() {
        byte[] whole = TestFiles.progressiveJpeg(64, 48);
        byte[] scan = {(byte) 0xff, (byte) 0xda};
        int secondScan = TestFiles.indexOf(whole, scan, TestFiles.indexOf(whole, scan, 0) + 2);
        assertThat(secondScan).isPositive();
        assertRefused(ContentError.TRUNCATED, TestFiles.cut(whole, secondScan));
    }

    @Test
    void refuses_a_png_cut_anywhere() {
        byte[] whole = TestFiles.png(64, 48);
        IntStream.range(8, whole.length)
                .forEach(length -> assertRefused(ContentError.TRUNCATED, TestFiles.cut(whole, length)));
    }

    @Test
    void refuses_a_cut_tiff() {
        byte[] whole = TestFiles.tiff(64, 48, BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY);
        assertRefused(ContentError.TRUNCATED, TestFiles.cut(whole, whole.length / 2));
        assertRefused(ContentError.TRUNCATED, TestFiles.cut(whole, 6));
    }

    @Test
    void refuses_a_tiff_whose_pages_go_round_in_a_circle() {
        byte[] bytes = tinyTiff(16, 16, 8);
        assertRefused(ContentError.UNREADABLE, bytes);
    }

    @Test
    void refuses_a_tiff_without_pixels() {
        ByteBuffer bytes = ByteBuffer.wrap(tinyTiff(16, 16, 0)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(8, (short) 2).putInt(10 + 24, 0);
        assertRefused(ContentError.UNREADABLE, bytes.array());
    }

    @Test
    void refuses_a_cut_pdf() {
        byte[] whole = TestFiles.pdf("one", "two");
        assertRefused(ContentError.TRUNCATED, TestFiles.cut(whole, whole.length - 10));
    }

    @Test
    void refuses_more_pixels_than_the_limit_before_decoding_them() {
        assertRefused(ContentError.TOO_MANY_PIXELS, TestFiles.jpegClaiming(20_000, 20_000, false));
        assertRefused(ContentError.TOO_MANY_PIXELS, TestFiles.pngClaiming(20_000, 20_000));
        assertRefused(ContentError.TOO_MANY_PIXELS, TestFiles.pngClaiming(2_000_000_000, 1));
        assertRefused(ContentError.TOO_MANY_PIXELS, tinyTiff(20_000, 20_000, 0));
        assertRefused(ContentError.TOO_MANY_PIXELS, tinyTiff(0x80000000L, 1, 0));
    }

    @Test
    void refuses_a_progressive_jpeg_sooner() {
        assertRefused(ContentError.TOO_MANY_PIXELS, TestFiles.jpegClaiming(8_000, 8_000, true));
    }

    @Test
    void refuses_a_picture_without_size() {
        assertRefused(ContentError.UNREADABLE, TestFiles.jpegClaiming(0, 16, false));
        assertRefused(ContentError.UNREADABLE, TestFiles.pngClaiming(16, 0));
    }

    @Test
    void refuses_a_file_above_the_limit_while_it_comes() {
        fixture.set(Limits.MEGABYTES, "1");
        InputStream large = new SequenceInputStream(
                new ByteArrayInputStream(TestFiles.jpeg(16, 16)), new ByteArrayInputStream(new byte[1_100_000]));
        assertThatThrownBy(() -> fixture.writer().write(large, "large.jpg"))
                .isInstanceOfSatisfying(ContentRefused.class, e -> {
                    assertThat(e.code()).isEqualTo(ContentError.TOO_LARGE);
                    assertThat(e.arguments()).containsExactly(1);
                });
    }

    @Test
    void refuses_a_pdf_that_needs_a_password() {
        assertRefused(ContentError.PASSWORD, TestFiles.protectedPdf("user"));
    }

    @Test
    void refuses_a_pdf_of_more_pages_than_the_limit() {
        fixture.set(Limits.PAGES, "2");
        assertRefused(ContentError.TOO_MANY_PAGES, TestFiles.pdf("one", "two", "three"));
    }

    @Test
    void refuses_a_tiff_of_more_pages_than_the_limit() {
        fixture.set(Limits.PAGES, "1");
        assertRefused(
                ContentError.TOO_MANY_PAGES,
                TestFiles.tiff(8, 8, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_GRAY));
    }

    @Test
    void refuses_a_pdf_that_is_none_inside() {
        assertRefused(ContentError.UNREADABLE, "%PDF-1.7\nnothing here\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void refuses_a_small_pdf_that_unpacks_to_gigabytes() {
        byte[] bomb = PdfBombs.inItsObjects(600);
        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertRefused(ContentError.UNREADABLE, bomb);
    }

    @Test
    void says_that_the_sender_stopped_sending() {
        InputStream broken = new FilterInputStream(new ByteArrayInputStream(TestFiles.jpeg(16, 16))) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> fixture.writer().write(broken, "x.jpg"))
                .isInstanceOfSatisfying(
                        ContentRefused.class, e -> assertThat(e.code()).isEqualTo(ContentError.UPLOAD_BROKEN));
    }

    @Test
    void keeps_nothing_when_the_storage_fails() {
        fixture.storage().failCommitsWith(ContentError.STORAGE_FULL);
        assertThatThrownBy(() -> fixture.write(TestFiles.jpeg(16, 16), "x.jpg"))
                .isInstanceOfSatisfying(
                        PlatformException.class, e -> assertThat(e.code()).isEqualTo(ContentError.STORAGE_FULL));
    }

    private void assertRefused(ContentError why, byte[] file) {
        assertThatThrownBy(() -> fixture.write(file, "holiday.jpg"))
                .isInstanceOfSatisfying(
                        ContentRefused.class, e -> assertThat(e.code()).isEqualTo(why));
    }

    /** A TIFF of one page and one strip, with its directory at byte 8. */
    private static byte[] tinyTiff(long width, long height, int next) {
        ByteBuffer bytes = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 4);
        for (long[] field : new long[][] {{256, width}, {257, height}, {273, 70}, {279, 8}}) {
            bytes.putShort((short) field[0]).putShort((short) 4).putInt(1).putInt((int) field[1]);
        }
        return bytes.putInt(next).array();
    }
}
