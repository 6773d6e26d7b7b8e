package org.waypost.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobDownload;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobStoreFactory;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;

/** Uploads and downloads through the guards, for installed and for bundled plugins. */
class StoresTest {
    private static final BlobKey KEY = new BlobKey("a/b");
    private static final String STORE = """
            package bad;
            import java.io.*;
            import java.util.*;
            import java.util.concurrent.*;
            import org.waypost.spi.*;
            import org.waypost.spi.storage.*;
            public class Root implements WaypostPlugin {
                public List<BlobStoreFactory> blobStoreFactories() { return List.of(new Factory()); }
                static class Factory implements BlobStoreFactory {
                    public String name() { return "memory"; }
                    public String label() { return "Memory"; }
                    public Set<BlobStoreCapability> capabilities() { return EnumSet.of(BlobStoreCapability.LIST); }
                    public List<SettingDescriptor> settings() { return List.of(); }
                    public BlobStore create(SpiScope scope, Settings settings) { return new Store(); }
                    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
                        return new ConnectionCheck.Works("fine for " + scope.tenant());
                    }
                }
                static class Store implements BlobStore {
                    @SuppressWarnings("unchecked")
                    static final Map<String, byte[]> BLOBS =
                            (Map<String, byte[]>) System.getProperties().computeIfAbsent("store.bad", k -> new ConcurrentHashMap<String, byte[]>());
                    public BlobUpload put(SpiContext context, BlobKey key, PutMode mode) { return new Upload(this, key); }
                    public List<PutOutcome> commit(SpiContext context, List<BlobUpload> uploads) {
                        for (BlobUpload upload : uploads) if (((Upload) upload).store != this) throw new IllegalStateException("another store's");
                        return BlobStore.super.commit(context, uploads);
                    }
                    public BlobDownload get(SpiContext context, BlobKey key, BlobRange range) {
                        byte[] bytes = BLOBS.get(key.value());
                        if (bytes == null) throw new SpiException(SpiErrorCode.NOT_FOUND, "no " + key.value());
                        InputStream stream = key.value().equals("broken") ? new InputStream() {
                            public int read() { throw new IllegalStateException("torn"); } } : new ByteArrayInputStream(bytes);
                        return new BlobDownload(new BlobHead(key, bytes.length, java.time.Instant.EPOCH), stream);
                    }
                    public Optional<BlobHead> head(SpiContext context, BlobKey key) { return Optional.empty(); }
                    public BlobPage list(SpiContext context, BlobQuery query) { return new BlobPage(List.of(), Optional.empty()); }
                    public void delete(SpiContext context, BlobKey key) { BLOBS.remove(key.value()); }
                    public void copy(SpiContext context, BlobKey from, BlobKey to) { throw SpiException.unsupported("copying"); }
                }
                static class Upload implements BlobUpload {
                    final Store store; final BlobKey key; boolean committed;
                    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    Upload(Store store, BlobKey key) { this.store = store; this.key = key; }
                    public OutputStream stream() { return bytes; }
                    public PutOutcome commit() {
                        if (committed) throw new IllegalStateException("committed before");
                        committed = true;
                        Store.BLOBS.put(key.value(), bytes.toByteArray());
                        return PutOutcome.STORED;
                    }
                    public void close() { }
                }
            }
            """;

    private HouseFixture fixture;

    @BeforeEach
    void begin(@TempDir Path folder) {
        System.getProperties().remove("store.bad");
        fixture = new HouseFixture(folder);
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    private BlobStore store(boolean bundled) {
        start("1.0.0", bundled);
        return fixture.house.product(BlobStoreFactory.class, "memory", TestCall.settings("t1"));
    }

    private void start(String version, boolean bundled) {
        fixture.house.start(
                fixture.inspect(TestJar.plugin("memory").version(version).source("bad.Root", STORE)), bundled);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bytes_come_back_as_they_went(boolean bundled) throws IOException {
        BlobStore store = store(bundled);
        byte[] bytes = new byte[200_000];
        new java.util.Random(1).nextBytes(bytes);
        upload(store, KEY, bytes);
        BlobDownload download = store.get(TestCall.patient(), KEY, BlobRange.ALL);
        try (var stream = download.stream()) {
            assertThat(stream.readAllBytes()).isEqualTo(bytes);
            assertThat(stream.getClass().getPackageName()).isEqualTo("org.waypost.loader.guard");
        }
        assertThat(download.blob().size()).isEqualTo(bytes.length);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_stream_that_breaks_is_contained(boolean bundled) throws IOException {
        BlobStore store = store(bundled);
        upload(store, new BlobKey("broken"), new byte[3]);
        try (var stream = store.get(TestCall.patient(), new BlobKey("broken"), BlobRange.ALL).stream()) {
            SpiException thrown = catchThrowableOfType(SpiException.class, stream::read);
            assertThat(thrown.code()).isEqualTo(SpiErrorCode.INTERNAL);
            assertThat(thrown).hasMessageContaining("torn");
        }
        Await.until(
                "the report",
                () -> fixture.watch.failures.stream()
                        .anyMatch(failure -> failure.method().equals("InputStream.read")
                                && failure.tenant().equals("t1")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_upload_that_is_committed_twice_says_so_as_its_interface_promises(boolean bundled) throws IOException {
        BlobStore store = store(bundled);
        try (BlobUpload upload = store.put(TestCall.patient(), KEY, PutMode.REPLACE)) {
            upload.stream().write("x".getBytes(StandardCharsets.UTF_8));
            assertThat(upload.commit()).isEqualTo(PutOutcome.STORED);
            assertThat(catchThrowableOfType(IllegalStateException.class, upload::commit))
                    .hasMessage("committed before");
        }
        assertThat(fixture.watch.failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void uploads_and_downloads_that_are_open_outlive_an_upgrade(boolean bundled) throws IOException {
        BlobStore store = store(bundled);
        upload(store, KEY, new byte[100_000]);
        var reading = store.get(TestCall.patient(), KEY, BlobRange.ALL).stream();
        BlobUpload before = store.put(TestCall.patient(), new BlobKey("before"), PutMode.REPLACE);
        start("1.0.1", bundled);
        BlobUpload after = store.put(TestCall.patient(), new BlobKey("after"), PutMode.REPLACE);
        before.stream().write(1);
        after.stream().write(2);
        assertThat(reading.readAllBytes()).hasSize(100_000);
        assertThat(store.commit(TestCall.patient(), List.of(before))).containsExactly(PutOutcome.STORED);
        assertThat(store.commit(TestCall.patient(), List.of(after))).containsExactly(PutOutcome.STORED);
        BlobUpload third = store.put(TestCall.patient(), new BlobKey("third"), PutMode.REPLACE);
        reading.close();
        before.close();
        after.close();
        third.close();
        assertThat(fixture.watch.failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void uploads_of_two_versions_are_committed_together(boolean bundled) {
        BlobStore store = store(bundled);
        BlobUpload before = store.put(TestCall.patient(), new BlobKey("before"), PutMode.REPLACE);
        start("1.0.1", bundled);
        BlobUpload after = store.put(TestCall.patient(), new BlobKey("after"), PutMode.REPLACE);
        assertThat(store.commit(TestCall.patient(), List.of(before, after)))
                .containsExactly(PutOutcome.STORED, PutOutcome.STORED);
        before.close();
        after.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void stopping_waits_for_an_open_download_until_its_time_is_over(boolean bundled) throws IOException {
        BlobStore store = store(bundled);
        upload(store, KEY, new byte[100_000]);
        var reading = store.get(TestCall.patient(), KEY, BlobRange.ALL).stream();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> fixture.house.stop("memory"));
        Await.until("the plugin leaving", () -> fixture.house.health("memory").isEmpty());
        assertThat(reading.read()).isZero();
        stopped.join();
        SpiException thrown = catchThrowableOfType(SpiException.class, reading::readAllBytes);
        assertThat(thrown.code()).isEqualTo(SpiErrorCode.DOWN);
        reading.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void proper_refusals_pass_and_settings_can_be_tried(boolean bundled) {
        BlobStore store = store(bundled);
        assertThat(catchThrowableOfType(SpiException.class, () -> store.get(TestCall.patient(), KEY, BlobRange.ALL))
                        .code())
                .isEqualTo(SpiErrorCode.NOT_FOUND);
        assertThat(store.head(TestCall.patient(), KEY)).isEmpty();
        assertThat(fixture.house
                        .testConnection(BlobStoreFactory.class, "memory", TestCall.settings("t9"), TestCall.patient())
                        .message())
                .isEqualTo("fine for t9");
        assertThat(fixture.house.factories(BlobStoreFactory.class)).containsOnlyKeys("memory");
    }

    private static void upload(BlobStore store, BlobKey key, byte[] bytes) throws IOException {
        try (BlobUpload upload = store.put(TestCall.patient(), key, PutMode.REPLACE)) {
            upload.stream().write(bytes);
            assertThat(upload.commit()).isEqualTo(PutOutcome.STORED);
        }
    }
}
