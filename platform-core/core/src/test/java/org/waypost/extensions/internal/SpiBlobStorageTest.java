package org.waypost.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waypost.content.BlobStorage;
import org.waypost.content.ContentError;
import org.waypost.shared.PlatformException;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

class SpiBlobStorageTest {
    private final StoreStub plugin = new StoreStub();
    private final StoreStub old = new StoreStub();
    private final MovingClock clock = new MovingClock();
    private final StoresInMemory stores = new StoresInMemory(plugin);
    private final SpiBlobStorage storage = new SpiBlobStorage(stores, clock);
    private final TenantScope scope = bind(7);

    @AfterEach
    void close() {
        scope.close();
    }

    @Test
    void writes_reads_lists_and_deletes() throws IOException {
        store("7/a", "letter");
        store("7/b", "parcel");
        BlobStorage.Download download = storage.open("7/a", 2);
        assertThat(download.size()).isEqualTo(6);
        try (InputStream stream = download.stream()) {
            assertThat(stream.readAllBytes()).asString().isEqualTo("tter");
        }
        BlobStorage.Listing first = storage.list("7/", "", 1);
        assertThat(first.entries()).extracting(BlobStorage.Entry::key).containsExactly("7/a");
        assertThat(storage.list("7/", first.next().orElseThrow(), 1).entries())
                .extracting(BlobStorage.Entry::key)
                .containsExactly("7/b");
        storage.delete("7/a");
        assertThat(storage.list("7/", "", 10).entries()).hasSize(1);
    }

    @Test
    void looks_in_the_old_store_for_what_was_not_moved_yet() throws IOException {
        stores.movesFrom(old);
        old.blobs("t7").put("7/a", "letter".getBytes(StandardCharsets.UTF_8));
        store("7/b", "parcel");
        assertThat(read("7/a")).isEqualTo("letter");
        assertThat(read("7/b")).isEqualTo("parcel");
        assertThat(old.blobs("t7")).containsOnlyKeys("7/a");
        assertFails(ContentError.BLOB_MISSING, () -> storage.open("7/c", 0));
    }

    @Test
    void deletes_from_both_stores_while_mail_is_being_moved() {
        stores.movesFrom(old);
        old.blobs("t7").put("7/a", new byte[3]);
        store("7/a", "letter");
        storage.delete("7/a");
        assertThat(old.blobs("t7")).isEmpty();
        assertThat(plugin.blobs("t7")).isEmpty();
    }

    @Test
    void tells_the_plugin_for_whom_and_by_whom() {
        store("7/a", "letter");
        assertThat(plugin.contexts).allSatisfy(context -> {
            assertThat(context.tenant()).isEqualTo("t7");
            assertThat(context.actor()).isEqualTo("test");
            assertThat(context.correlationId()).isEqualTo("c".repeat(32));
        });
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new SpiException(SpiErrorCode.DOWN, "x"), ContentError.STORAGE_AWAY),
                Arguments.of(new SpiException(SpiErrorCode.FULL, "x"), ContentError.STORAGE_FULL),
                Arguments.of(new SpiException(SpiErrorCode.AUTH, "x"), ContentError.STORAGE_MISCONFIGURED),
                Arguments.of(
                        new SpiException(SpiErrorCode.INVALID_REQUEST, "x", null, SpiFault.TENANT_CONFIG, false),
                        ContentError.STORAGE_MISCONFIGURED),
                Arguments.of(SpiException.unsupported("ranges"), ContentError.STORAGE_BROKEN),
                Arguments.of(new SpiException(SpiErrorCode.NOT_FOUND, "x"), ContentError.BLOB_MISSING),
                Arguments.of(new NullPointerException(), ContentError.STORAGE_BROKEN));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void says_in_its_own_words_what_a_store_throws(RuntimeException thrown, ContentError error) {
        plugin.failure = thrown;
        assertFails(error, () -> storage.begin("7/a"));
        assertFails(error, () -> storage.open("7/a", 0));
        assertFails(error, () -> storage.list("7/", "", 1));
        assertFails(error, () -> storage.delete("7/a"));
    }

    @Test
    void says_so_too_when_a_stream_or_a_commit_fails() {
        store("7/a", "letter");
        BlobStorage.Upload upload = storage.begin("7/b");
        InputStream reading = storage.open("7/a", 0).stream();
        plugin.failure = new SpiException(SpiErrorCode.FULL, "x");
        assertFails(ContentError.STORAGE_FULL, () -> upload.stream().write(new byte[5]));
        assertFails(ContentError.STORAGE_FULL, () -> storage.commit(List.of(upload)));
        assertFails(ContentError.STORAGE_FULL, reading::readAllBytes);
        plugin.failure = new IllegalArgumentException("a careless plugin");
        assertFails(ContentError.STORAGE_BROKEN, () -> upload.stream().write(new byte[5]));
        assertFails(ContentError.STORAGE_BROKEN, () -> storage.commit(List.of(upload)));
        assertFails(ContentError.STORAGE_BROKEN, reading::readAllBytes);
    }

    @Test
    void commits_a_group_of_uploads_at_once() {
        List<BlobStorage.Upload> uploads = List.of(storage.begin("7/a"), storage.begin("7/b"), storage.begin("7/c"));
        storage.commit(uploads);
        assertThat(plugin.groups).containsExactly(3);
        assertThat(plugin.blobs("t7")).containsOnlyKeys("7/a", "7/b", "7/c");
    }

    @Test
    void does_not_acknowledge_what_came_so_late_that_nobody_would_look_for_it() {
        BlobStorage.Upload upload = storage.begin("7/a");
        stores.areReadNoMore();
        clock.advance(Duration.ofMinutes(10));
        assertFails(ContentError.STORAGE_AWAY, () -> storage.commit(List.of(upload)));
        assertThat(plugin.blobs("t7")).isEmpty();
    }

    @Test
    void says_that_nobody_offers_a_storage() {
        stores.areGone();
        assertFails(ContentError.STORAGE_MISCONFIGURED, () -> storage.begin("7/a"));
    }

    private String read(String key) throws IOException {
        try (InputStream stream = storage.open(key, 0).stream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void store(String key, String text) {
        try (BlobStorage.Upload upload = storage.begin(key)) {
            upload.stream().write(text.getBytes(StandardCharsets.UTF_8));
            storage.commit(List.of(upload));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static TenantScope bind(long tenant) {
        return TenantScope.open(new TenantId(tenant), Actor.system("test"), "c".repeat(32));
    }

    private static void assertFails(ContentError error, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        PlatformException.class, e -> assertThat(e.code()).isEqualTo(error));
    }
}
