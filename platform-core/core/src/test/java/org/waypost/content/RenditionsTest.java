package org.waypost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.shared.PlatformException;

class RenditionsTest {
    private final ContentFixture fixture = new ContentFixture();

    @AfterEach
    void leaves_nothing_open() {
        assertThat(fixture.storage().open()).isZero();
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({
        "4000, 3000, PREVIEW, 1800, 1350",
        "4000, 3000, THUMBNAIL, 480, 360",
        "1000, 2000, THUMBNAIL, 240, 480",
        "500, 100, PREVIEW, 500, 100",
        "479, 480, THUMBNAIL, 479, 480",
        "3001, 70, THUMBNAIL, 480, 11"
    })
    void fits_its_square_and_is_never_enlarged(int width, int height, Rendition rendition, int wide, int high) {
        BufferedImage shown = shown(TestFiles.jpeg(width, height), rendition);
        assertThat(shown.getWidth()).isEqualTo(wide);
        assertThat(shown.getHeight()).isEqualTo(high);
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("JPEG", TestFiles.jpeg(1000, 800)),
                Arguments.of("progressive JPEG", TestFiles.progressiveJpeg(1000, 800)),
                Arguments.of("JPEG for print", TestFiles.cmykJpeg(1000, 800)),
                Arguments.of("PNG", TestFiles.png(1000, 800)),
                Arguments.of("TIFF", TestFiles.tiff(1000, 800, BufferedImage.TYPE_3BYTE_BGR)),
                Arguments.of("TIFF of two pages", TestFiles.tiff(1000, 800, BufferedImage.TYPE_3BYTE_BGR, 10)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void shows_the_picture(String what, byte[] file) {
        assertThat(corners(shown(file, Rendition.THUMBNAIL))).as(what).isEqualTo("RGBW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "tiff"})
    void shows_pictures_larger_than_any_buffer(String format) {
        BufferedImage shown = shown(TestFiles.noisy(format, 470, 470), Rendition.THUMBNAIL);
        Color lowest = new Color(shown.getRGB(300, 469));
        assertThat(lowest).isNotEqualTo(Color.WHITE).isNotEqualTo(Color.BLACK);
    }

    @Test
    void shows_grey_pictures() {
        BufferedImage shown = shown(TestFiles.greyJpeg(1000, 800), Rendition.THUMBNAIL);
        Color corner = new Color(shown.getRGB(470, 370));
        assertThat(corner.getRed()).isEqualTo(corner.getBlue()).isLessThan(130);
    }

    @Test
    void shows_black_and_white_scans() {
        BufferedImage shown = shown(TestFiles.tiff(900, 900, BufferedImage.TYPE_BYTE_BINARY), Rendition.THUMBNAIL);
        assertThat(new Color(shown.getRGB(10, 470)).getRed()).isGreaterThan(240);
    }

    @Test
    void puts_paper_behind_transparency() {
        BufferedImage shown = shown(TestFiles.transparentPng(1000, 800), Rendition.THUMBNAIL);
        assertThat(corners(shown)).isEqualTo("WGBW");
    }

    @ParameterizedTest
    @CsvSource({"1, RGBW", "2, GRWB", "3, BWRG", "4, WBGR", "5, RWBG", "6, WRGB", "7, BGRW", "8, GBWR"})
    void turns_the_picture_as_the_camera_was_held(int orientation, String clockwise) {
        BufferedImage shown = shown(TestFiles.jpegHeld(1000, 800, orientation), Rendition.THUMBNAIL);
        assertThat(corners(shown)).isEqualTo(clockwise);
        assertThat(shown.getWidth() > shown.getHeight()).isEqualTo(orientation < 5);
    }

    @Test
    void shows_the_first_page_of_a_document() {
        BufferedImage shown = shown(TestFiles.pdf("Dear Marisol", "second page"), Rendition.THUMBNAIL);
        assertThat(shown.getHeight()).isEqualTo(480);
        assertThat(shown.getWidth()).isBetween(335, 345);
        assertThat(darkPixels(shown)).isGreaterThan(20);
    }

    @Test
    void is_made_when_first_asked_for_and_then_kept() {
        ContentId content = fixture.store(TestFiles.jpeg(1000, 800));
        byte[] made = fixture.read(content, Rendition.THUMBNAIL, ByteRange.ALL);
        int commits = fixture.storage().commits();
        assertThat(fixture.read(content, Rendition.THUMBNAIL, ByteRange.ALL)).isEqualTo(made);
        assertThat(fixture.storage().commits()).isEqualTo(commits);
        assertThat(fixture.read(content, Rendition.THUMBNAIL, new ByteRange(5, 10)))
                .isEqualTo(Arrays.copyOfRange(made, 5, 15));
    }

    @Test
    void is_made_again_when_the_storage_lost_it() {
        ContentId content = fixture.store(TestFiles.jpeg(1000, 800));
        byte[] made = fixture.read(content, Rendition.THUMBNAIL, ByteRange.ALL);
        fixture.storage().keys().stream()
                .filter(key -> key.endsWith(".thumbnail"))
                .forEach(fixture.storage()::delete);
        assertThat(fixture.read(content, Rendition.THUMBNAIL, new ByteRange(1, 10)))
                .isEqualTo(Arrays.copyOfRange(made, 1, 11));
        assertThat(fixture.read(content, Rendition.THUMBNAIL, ByteRange.ALL)).isEqualTo(made);
    }

    @Test
    void marks_a_picture_that_cannot_be_decoded_and_still_gives_the_original() {
        byte[] file = TestFiles.undecodablePng();
        ContentId content = fixture.store(file);
        assertDamaged(content);
        assertThat(fixture.contents().info(content).damage()).contains(ContentError.DAMAGED);
        assertDamaged(content);
        assertThat(fixture.original(content)).isEqualTo(file);
    }

    @Test
    void gives_up_a_page_that_unpacks_to_gigabytes() {
        assertDamaged(fixture.store(PdfBombs.inItsDrawing()));
    }

    @Test
    void leaves_out_a_picture_on_a_page_that_would_not_fit_the_memory() {
        assertThat(darkPixels(shown(PdfBombs.inItsPicture(), Rendition.THUMBNAIL)))
                .isGreaterThan(20);
    }

    @Test
    void is_shown_although_there_is_no_room_to_keep_it_and_kept_later() {
        ContentId content = fixture.store(TestFiles.jpeg(1000, 800));
        fixture.storage().hasRoomFor(0);
        byte[] shown = fixture.read(content, Rendition.THUMBNAIL, ByteRange.ALL);
        assertThat(TestFiles.decoded(shown).getWidth()).isEqualTo(480);
        assertThat(fixture.storage().keys()).hasSize(1);
        fixture.storage().hasRoomFor(1_000_000);
        assertThat(fixture.read(content, Rendition.THUMBNAIL, ByteRange.ALL)).isEqualTo(shown);
        assertThat(fixture.storage().keys()).hasSize(2);
    }

    @Test
    void does_not_blame_the_picture_when_the_storage_is_away() {
        ContentId content = fixture.store(TestFiles.jpeg(1000, 800));
        fixture.storage().failCommitsWith(ContentError.STORAGE_AWAY);
        assertThatThrownBy(() -> fixture.read(content, Rendition.THUMBNAIL, ByteRange.ALL))
                .isInstanceOfSatisfying(
                        PlatformException.class, e -> assertThat(e.code()).isEqualTo(ContentError.STORAGE_AWAY));
        assertThat(fixture.contents().info(content).damage()).isEmpty();
    }

    private void assertDamaged(ContentId content) {
        assertThatThrownBy(() -> fixture.read(content, Rendition.PREVIEW, ByteRange.ALL))
                .isInstanceOfSatisfying(
                        PlatformException.class, e -> assertThat(e.code()).isEqualTo(ContentError.DAMAGED));
    }

    private BufferedImage shown(byte[] file, Rendition rendition) {
        ContentId content = fixture.store(file);
        try (OpenedContent opened = fixture.contents().open(content, rendition)) {
            assertThat(opened.contentType()).isEqualTo("image/jpeg");
        }
        return TestFiles.decoded(fixture.read(content, rendition, ByteRange.ALL));
    }

    /** The colours of the four quarters, clockwise from the upper left. */
    private static String corners(BufferedImage image) {
        int right = image.getWidth() * 3 / 4;
        int low = image.getHeight() * 3 / 4;
        int left = image.getWidth() / 4;
        int high = image.getHeight() / 4;
        return letter(image, left, high)
                + letter(image, right, high)
                + letter(image, right, low)
                + letter(image, left, low);
    }

    private static String letter(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        boolean red = colour.getRed() > 128;
        boolean green = colour.getGreen() > 128;
        boolean blue = colour.getBlue() > 128;
        return red && green && blue ? "W" : red ? "R" : green ? "G" : blue ? "B" : "-";
    }

    private static long darkPixels(BufferedImage image) {
        long dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += new Color(image.getRGB(x, y)).getRed() < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
