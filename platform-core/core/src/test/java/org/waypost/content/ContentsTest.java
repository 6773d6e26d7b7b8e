package org.waypost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

class ContentsTest {
    private final ContentFixture fixture = new ContentFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void knows_what_was_registered() {
        StoredBlob blob = fixture.write(TestFiles.jpeg(64, 48), "front.jpg");
        fixture.contents().register(blob);
        ContentInfo info = fixture.contents().info(blob.id());
        assertThat(info.fileName()).hasToString("front.jpg");
        assertThat(info.sha256()).isEqualTo(blob.sha256());
        assertThat(info.width()).isEqualTo(64);
        assertThat(info.damage()).isEmpty();
        assertThat(info.storedAt()).isEqualTo(fixture.clock().instant());
        assertThat(fixture.contents().infos(List.of(blob.id(), new ContentId(1))))
                .containsOnlyKeys(blob.id());
    }

    @Test
    void recognises_the_same_bytes_and_names_the_oldest() {
        byte[] file = TestFiles.jpeg(64, 48);
        ContentId first = fixture.store(file);
        fixture.store(file);
        String checksum = fixture.contents().info(first).sha256();
        assertThat(fixture.contents()
                        .findAllBySha256(List.of(checksum))
                        .get(checksum)
                        .id())
                .isEqualTo(first);
        assertThat(fixture.contents().findAllBySha256(List.of(checksum, "0".repeat(64))))
                .containsOnlyKeys(checksum);
    }

    @Test
    void does_not_recognise_bytes_of_another_tenant() {
        ContentId content = fixture.store(TestFiles.jpeg(64, 48));
        String checksum = fixture.contents().info(content).sha256();
        try (TenantScope uptown = ContentFixture.scope(ContentFixture.UPTOWN)) {
            assertThat(uptown.tenant()).isEqualTo(ContentFixture.UPTOWN);
            assertThat(fixture.contents().findAllBySha256(List.of(checksum))).isEmpty();
        }
    }

    @Test
    void says_that_it_does_not_know_a_content() {
        assertThatThrownBy(() -> fixture.contents().info(new ContentId(42)))
                .isInstanceOfSatisfying(
                        PlatformException.class, e -> assertThat(e.code()).isEqualTo(ContentError.UNKNOWN_CONTENT));
    }

    @Test
    void asks_for_renditions_with_one_job_for_several_contents() {
        List<StoredBlob> blobs = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            blobs.add(fixture.write(TestFiles.jpeg(16, 16), "x"));
        }
        fixture.contents().registerAll(blobs);
        assertThat(fixture.jobs())
                .hasSize(3)
                .allSatisfy(job -> assertThat(job.kind()).isEqualTo("content.renditions"));
        assertThat(fixture.jobs().get(2).payload().split(",", -1)).hasSize(3);
    }

    @Test
    void discards_a_blob_that_will_not_be_registered() {
        StoredBlob blob = fixture.write(TestFiles.jpeg(16, 16), "x");
        fixture.contents().discard(blob);
        assertThat(fixture.storage().keys()).isEmpty();
    }
}
