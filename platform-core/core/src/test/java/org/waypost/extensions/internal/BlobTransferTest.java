package org.waypost.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentError;
import org.waypost.shared.PlatformException;
import org.waypost.spi.SpiContext;
import org.waypost.spi.storage.BlobKey;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

class BlobTransferTest {
    private static final BlobKey KEY = new BlobKey("7/a");

    private final StoreStub from = new StoreStub();
    private final StoreStub to = new StoreStub();
    private final BlobTransfer transfer = new BlobTransfer(from.of("t7"), to.of("t7"));
    private final TenantScope scope = TenantScope.open(new TenantId(7), Actor.system("test"), "c".repeat(32));
    private SpiContext context;

    @BeforeEach
    void open() {
        context = HostContext.current(Instant.now(), Duration.ofMinutes(1), Locale.ENGLISH);
        from.blobs("t7").put("7/a", "letter".getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        scope.close();
    }

    @Test
    void moves_a_blob_and_leaves_nothing_behind() throws IOException {
        transfer.move(context, KEY);
        assertThat(to.blobs("t7").get("7/a")).asString(StandardCharsets.UTF_8).isEqualTo("letter");
        assertThat(from.blobs("t7")).isEmpty();
    }

    @Test
    void keeps_the_original_when_the_copy_is_not_the_same() {
        to.spoils = true;
        assertThatThrownBy(() -> transfer.move(context, KEY))
                .isInstanceOfSatisfying(
                        PlatformException.class, e -> assertThat(e.code()).isEqualTo(ContentError.STORAGE_BROKEN));
        assertThat(from.blobs("t7")).containsOnlyKeys("7/a");
    }

    @Test
    void keeps_the_original_when_its_bytes_ended_too_early() {
        from.cuts = true;
        assertThatThrownBy(() -> transfer.move(context, KEY)).isInstanceOf(IOException.class);
        assertThat(from.blobs("t7")).containsOnlyKeys("7/a");
        assertThat(to.blobs("t7")).isEmpty();
    }

    @Test
    void deletes_nothing_from_the_new_store_when_another_run_was_quicker() throws IOException {
        transfer.move(context, KEY);
        transfer.move(context, KEY);
        assertThat(to.blobs("t7")).containsOnlyKeys("7/a");
    }

    @Test
    void takes_a_blob_that_was_deleted_meanwhile_for_moved() throws IOException {
        from.blobs("t7").clear();
        transfer.move(context, KEY);
        assertThat(to.blobs("t7")).isEmpty();
    }
}
