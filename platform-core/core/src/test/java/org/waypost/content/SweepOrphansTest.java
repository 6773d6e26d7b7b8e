package org.waypost.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.tenancy.TenantScope;

class SweepOrphansTest {
    private static final Duration DAY = Duration.ofHours(25);

    private final ContentFixture fixture = new ContentFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void deletes_old_blobs_without_a_row_and_keeps_all_others() {
        ContentId kept = fixture.store(TestFiles.jpeg(16, 16));
        fixture.read(kept, Rendition.THUMBNAIL, ByteRange.ALL);
        for (int i = 0; i < 5; i++) {
            fixture.write(TestFiles.jpeg(16, 16), "orphan");
        }
        fixture.storage().tamper("7/2026-11-21/12.preview", new byte[1]);
        fixture.storage().tamper("7/stranger", new byte[1]);
        fixture.clock().move(DAY);
        assertThat(fixture.sweep().sweep()).isEqualTo(7);
        assertThat(fixture.storage().keys()).hasSize(2).allMatch(key -> key.contains("/" + kept));
        assertThat(fixture.original(kept)).isNotEmpty();
    }

    @Test
    void leaves_young_blobs_alone() {
        fixture.write(TestFiles.jpeg(16, 16), "under way");
        fixture.clock().move(Duration.ofHours(23));
        assertThat(fixture.sweep().sweep()).isZero();
        assertThat(fixture.storage().keys()).hasSize(1);
    }

    @Test
    void leaves_other_tenants_alone() {
        try (TenantScope uptown = ContentFixture.scope(ContentFixture.UPTOWN)) {
            assertThat(uptown.tenant()).isEqualTo(ContentFixture.UPTOWN);
            fixture.write(TestFiles.jpeg(16, 16), "orphan of uptown");
        }
        fixture.storage().tamper("77/2026-11-21/12", new byte[1]);
        fixture.clock().move(DAY);
        assertThat(fixture.sweep().sweep()).isZero();
        assertThat(fixture.storage().keys()).hasSize(2);
    }
}
