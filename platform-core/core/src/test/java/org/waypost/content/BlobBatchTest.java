package org.waypost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.shared.PlatformException;

class BlobBatchTest {
    private final ContentFixture fixture = new ContentFixture();

    @AfterEach
    void leaves_nothing_open() {
        assertThat(fixture.storage().open()).isZero();
        fixture.close();
    }

    @Test
    void knows_a_photograph() throws NoSuchAlgorithmException {
        byte[] file = TestFiles.jpeg(64, 48);
        StoredBlob blob = fixture.write(file, "../front.jpg");
        assertThat(blob.type()).isEqualTo(MediaType.JPEG);
        assertThat(blob.fileName()).hasToString("front.jpg");
        assertThat(blob.bytes()).isEqualTo(file.length);
        assertThat(blob.width()).isEqualTo(64);
        assertThat(blob.height()).isEqualTo(48);
        assertThat(blob.pages()).isEqualTo(1);
        byte[] checksum = MessageDigest.getInstance("SHA-256").digest(file);
        assertThat(blob.sha256()).isEqualTo(HexFormat.of().formatHex(checksum));
    }

    @Test
    void knows_how_a_photograph_was_held() {
        StoredBlob blob = fixture.write(TestFiles.jpegHeld(64, 48, 6), "x");
        assertThat(blob.orientation()).isEqualTo(6);
        assertThat(blob.width()).isEqualTo(48);
        assertThat(blob.height()).isEqualTo(64);
    }

    @Test
    void knows_other_types_whatever_their_names() {
        assertThat(fixture.write(TestFiles.progressiveJpeg(64, 48), "x.pdf").type())
                .isEqualTo(MediaType.JPEG);
        assertThat(fixture.write(TestFiles.png(64, 48), "x.jpg").width()).isEqualTo(64);
        StoredBlob scan = fixture.write(
                TestFiles.tiff(30, 20, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_GRAY), "x.jpg");
        assertThat(scan.type()).isEqualTo(MediaType.TIFF);
        assertThat(scan.width()).isEqualTo(30);
        assertThat(scan.pages()).isEqualTo(2);
        StoredBlob document = fixture.write(TestFiles.pdf("one", "two", "three"), "x.jpg");
        assertThat(document.type()).isEqualTo(MediaType.PDF);
        assertThat(document.pages()).isEqualTo(3);
    }

    @Test
    void takes_a_pdf_that_only_restricts_what_may_be_done() {
        assertThat(fixture.write(TestFiles.protectedPdf(""), "x").pages()).isEqualTo(1);
    }

    @Test
    void takes_a_photograph_with_a_film_behind_it() {
        byte[] photograph = TestFiles.jpeg(64, 48);
        byte[] both = Arrays.copyOf(photograph, photograph.length + 100_000);
        assertThat(fixture.write(both, "moving.jpg").bytes()).isEqualTo(both.length);
    }

    @Test
    void takes_a_photograph_with_blanks_between_its_segments() {
        byte[] photograph = TestFiles.jpeg(64, 48);
        byte[] loose = new byte[photograph.length + 3];
        System.arraycopy(photograph, 0, loose, 0, 20);
        System.arraycopy(photograph, 20, loose, 23, photograph.length - 20);
        assertThat(fixture.write(loose, "loose.jpg").width()).isEqualTo(64);
    }

    @Test
    void takes_a_pdf_with_packed_objects() {
        assertThat(fixture.write(PdfBombs.inItsObjects(1), "x").pages()).isEqualTo(1);
    }

    @Test
    void takes_a_photograph_larger_than_one_segment() {
        byte[] file = TestFiles.noisyJpeg(700, 500);
        assertThat(file).hasSizeGreaterThan(3 * 65_536);
        ContentId content = fixture.store(file);
        assertThat(fixture.original(content)).isEqualTo(file);
    }

    @Test
    void makes_all_files_of_a_batch_durable_at_once() {
        try (BlobBatch batch = fixture.writer().open()) {
            batch.add(stream(TestFiles.jpeg(10, 10)), "a");
            batch.add(stream(TestFiles.png(20, 20)), "b");
            assertThat(fixture.storage().keys()).isEmpty();
            batch.commit();
        }
        assertThat(fixture.storage().keys()).hasSize(2);
        assertThat(fixture.storage().commits()).isEqualTo(1);
    }

    @Test
    void goes_on_after_a_refused_file() {
        try (BlobBatch batch = fixture.writer().open()) {
            batch.add(stream(TestFiles.jpeg(10, 10)), "good");
            assertThatThrownBy(() -> batch.add(stream("bad".getBytes(StandardCharsets.US_ASCII)), "bad"))
                    .isInstanceOf(ContentRefused.class);
            batch.add(stream(TestFiles.pdf("good")), "good too");
            batch.commit();
        }
        assertThat(fixture.storage().keys()).hasSize(2);
    }

    @Test
    void forgets_what_was_dropped_of_any_type() {
        try (BlobBatch batch = fixture.writer().open()) {
            StoredBlob photograph = batch.add(stream(TestFiles.jpeg(10, 10)), "a");
            StoredBlob document = batch.add(stream(TestFiles.pdf("b")), "b");
            StoredBlob kept = batch.add(stream(TestFiles.png(10, 10)), "c");
            batch.drop(photograph);
            batch.drop(document);
            batch.commit();
            assertThat(fixture.storage().keys()).containsExactly(kept.storeKey());
        }
    }

    @Test
    void forgets_a_batch_that_is_closed_without_a_commit() {
        try (BlobBatch batch = fixture.writer().open()) {
            batch.add(stream(TestFiles.jpeg(10, 10)), "a");
            batch.add(stream(TestFiles.pdf("b")), "b");
        }
        assertThat(fixture.storage().keys()).isEmpty();
    }

    @Test
    void forgets_a_batch_whose_commit_failed() {
        try (BlobBatch batch = fixture.writer().open()) {
            batch.add(stream(TestFiles.jpeg(10, 10)), "a");
            fixture.storage().failCommitsWith(ContentError.STORAGE_AWAY);
            assertThatThrownBy(batch::commit).isInstanceOf(PlatformException.class);
        }
        assertThat(fixture.storage().keys()).isEmpty();
    }

    @Test
    void a_disk_that_gets_full_in_the_middle_of_a_file_keeps_nothing_of_the_batch() {
        byte[] large = TestFiles.noisyJpeg(700, 500);
        try (BlobBatch batch = fixture.writer().open()) {
            batch.add(stream(TestFiles.jpeg(10, 10)), "small");
            batch.add(stream(TestFiles.pdf("made durable to be read back")), "document");
            fixture.storage().hasRoomFor(large.length / 2);
            assertThatThrownBy(() -> batch.add(stream(large), "large"))
                    .isNotInstanceOf(ContentRefused.class)
                    .isInstanceOfSatisfying(
                            PlatformException.class, e -> assertThat(e.code()).isEqualTo(ContentError.STORAGE_FULL));
        }
        assertThat(fixture.storage().keys()).isEmpty();
        assertThat(fixture.storage().open()).isZero();
    }

    @Test
    void takes_the_same_files_once_there_is_room_again() {
        byte[] file = TestFiles.jpeg(64, 48);
        fixture.storage().hasRoomFor(10);
        assertThatThrownBy(() -> fixture.write(file, "x")).isInstanceOf(PlatformException.class);
        fixture.storage().hasRoomFor(100_000);
        assertThat(fixture.original(fixture.store(file))).isEqualTo(file);
    }

    @Test
    void names_a_blob_once_even_when_midnight_passes_meanwhile() {
        try (BlobBatch batch = fixture.writer().open()) {
            StoredBlob before = batch.add(stream(TestFiles.jpeg(10, 10)), "a");
            fixture.clock().move(Duration.ofSeconds(2));
            batch.commit();
            assertThat(fixture.storage().keys()).containsExactly(before.storeKey());
        }
    }

    private static ByteArrayInputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }
}
