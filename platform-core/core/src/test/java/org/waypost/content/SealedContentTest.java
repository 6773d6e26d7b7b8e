package org.waypost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

class SealedContentTest {
    private static final byte[] FILE = TestFiles.noisyJpeg(700, 500);

    private final ContentFixture fixture = new ContentFixture();

    @AfterEach
    void leaves_nothing_open() {
        assertThat(fixture.storage().open()).isZero();
        fixture.close();
    }

    @Test
    void lies_in_the_storage_unreadably() {
        fixture.store(FILE);
        byte[] sealed = fixture.storage().bytes(onlyKey());
        assertThat(TestFiles.indexOf(sealed, Arrays.copyOfRange(FILE, 0, 16), 0))
                .isNegative();
        assertThat(TestFiles.indexOf(sealed, Arrays.copyOfRange(FILE, 100_000, 100_016), 0))
                .isNegative();
        assertThat(sealed.length - FILE.length).isLessThan(200);
    }

    @Test
    void is_sealed_differently_each_time() {
        StoredBlob first = fixture.write(FILE, "a");
        StoredBlob second = fixture.write(FILE, "b");
        assertThat(fixture.storage().bytes(first.storeKey()))
                .isNotEqualTo(fixture.storage().bytes(second.storeKey()));
        assertThat(first.sha256()).isEqualTo(second.sha256());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "0, 65480",
        "0, 65481",
        "65479, 3",
        "65480, 1",
        "131000, 65536",
        "131000, 9223372036854775807",
        "-1, 9223372036854775807",
        "-70000, 9223372036854775807"
    })
    void gives_any_range_across_segments(long from, long length) {
        ContentId content = fixture.store(FILE);
        int begin = (int) (from < 0 ? FILE.length + from : from);
        int end = (int) Math.min(FILE.length, length > FILE.length ? FILE.length : begin + length);
        assertThat(fixture.read(content, Rendition.ORIGINAL, new ByteRange(from, length)))
                .isEqualTo(Arrays.copyOfRange(FILE, begin, end));
    }

    @Test
    void tells_which_bytes_it_gives() {
        ContentId content = fixture.store(FILE);
        try (OpenedContent opened =
                fixture.contents().open(content, Rendition.ORIGINAL, new ByteRange(FILE.length - 10, 100))) {
            assertThat(opened.size()).isEqualTo(FILE.length);
            assertThat(opened.range()).isEqualTo(new ByteRange(FILE.length - 10, 10));
            assertThat(opened.contentType()).isEqualTo("image/jpeg");
            assertThat(opened.fileName()).hasToString("file.jpg");
        }
    }

    @Test
    void has_no_bytes_after_its_end() {
        ContentId content = fixture.store(FILE);
        assertFails(
                ContentError.NO_SUCH_RANGE,
                () -> fixture.read(content, Rendition.ORIGINAL, new ByteRange(FILE.length, 1)));
        assertFails(ContentError.NO_SUCH_RANGE, () -> fixture.read(content, Rendition.ORIGINAL, new ByteRange(0, 0)));
    }

    @Test
    void does_not_exist_for_another_tenant() {
        ContentId content = fixture.store(FILE);
        try (TenantScope uptown = ContentFixture.scope(ContentFixture.UPTOWN)) {
            assertThat(uptown.tenant()).isEqualTo(ContentFixture.UPTOWN);
            assertFails(ContentError.UNKNOWN_CONTENT, () -> fixture.original(content));
        }
    }

    @Test
    void does_not_open_with_another_tenants_key_even_when_its_row_and_blob_are_there() {
        StoredBlob blob = fixture.write(FILE, "a");
        try (TenantScope uptown = ContentFixture.scope(ContentFixture.UPTOWN)) {
            assertThat(uptown.tenant()).isEqualTo(ContentFixture.UPTOWN);
            fixture.contents().register(blob);
            assertFails(ContentError.SEAL_BROKEN, () -> fixture.original(blob.id()));
        }
    }

    @Test
    void does_not_open_in_the_place_of_another_content() {
        StoredBlob mine = fixture.write(FILE, "a");
        StoredBlob other = fixture.write(TestFiles.noisyJpeg(600, 500), "b");
        fixture.contents().register(mine);
        fixture.storage().tamper(mine.storeKey(), fixture.storage().bytes(other.storeKey()));
        assertFails(ContentError.SEAL_BROKEN, () -> fixture.original(mine.id()));
    }

    @Test
    void does_not_open_a_thumbnail_in_the_place_of_an_original() {
        ContentId content = fixture.store(FILE);
        String original = onlyKey();
        fixture.read(content, Rendition.THUMBNAIL, ByteRange.ALL);
        fixture.storage().tamper(original, fixture.storage().bytes(original + ".thumbnail"));
        assertFails(ContentError.SEAL_BROKEN, () -> fixture.original(content));
    }

    @Test
    void never_gives_a_changed_segment() {
        ContentId content = fixture.store(FILE);
        byte[] sealed = fixture.storage().bytes(onlyKey());
        sealed[150_000] ^= 1;
        fixture.storage().tamper(onlyKey(), sealed);
        assertFails(ContentError.SEAL_BROKEN, () -> fixture.original(content));
        assertFails(
                ContentError.SEAL_BROKEN,
                () -> fixture.read(content, Rendition.ORIGINAL, new ByteRange(149_000, 2000)));
        assertThat(fixture.read(content, Rendition.ORIGINAL, new ByteRange(10, 20)))
                .isEqualTo(Arrays.copyOfRange(FILE, 10, 30));
    }

    @Test
    void notices_that_its_end_was_cut_off_between_segments() {
        ContentId content = fixture.store(FILE);
        byte[] sealed = fixture.storage().bytes(onlyKey());
        fixture.storage().tamper(onlyKey(), Arrays.copyOf(sealed, 2 * 65_536));
        assertFails(ContentError.SEAL_BROKEN, () -> fixture.original(content));
    }

    @Test
    void says_that_the_storage_lost_it() {
        ContentId content = fixture.store(FILE);
        fixture.storage().delete(onlyKey());
        assertFails(ContentError.BLOB_MISSING, () -> fixture.original(content));
        assertFails(
                ContentError.BLOB_MISSING,
                () -> fixture.contents().open(content, Rendition.ORIGINAL, new ByteRange(5, 5)));
    }

    @Test
    void is_gone_for_good_some_minutes_after_the_key_was_destroyed() {
        ContentId content = fixture.store(FILE);
        fixture.keys().destroy(ContentFixture.DOWNTOWN);
        fixture.clock().move(Duration.ofMinutes(6));
        assertFails(ContentError.KEY_MISSING, () -> fixture.original(content));
        assertFails(ContentError.KEY_MISSING, () -> fixture.write(FILE, "a"));
    }

    @Test
    void keeps_its_key_when_provisioning_runs_again() {
        ContentId content = fixture.store(FILE);
        fixture.keys().provide();
        fixture.clock().move(Duration.ofMinutes(6));
        assertThat(fixture.original(content)).isEqualTo(FILE);
    }

    private String onlyKey() {
        return fixture.storage().keys().get(0);
    }

    private static void assertFails(ContentError why, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        PlatformException.class, e -> assertThat(e.code()).isEqualTo(why));
    }
}
