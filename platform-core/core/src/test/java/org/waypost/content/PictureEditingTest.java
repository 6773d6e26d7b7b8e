package org.waypost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

class PictureEditingTest {
    private final ContentFixture fixture = new ContentFixture();

    @AfterEach
    void leave() {
        fixture.close();
    }

    @Test
    void a_turned_jpeg_lies_on_its_side_and_the_original_stays() {
        byte[] file = TestFiles.jpeg(80, 40);
        ContentId original = fixture.store(file);

        StoredBlob turned = fixture.editing().edit(original, PictureEdit.turned(1));

        assertThat(turned.type()).isEqualTo(MediaType.JPEG);
        assertThat(turned.width()).isEqualTo(40);
        assertThat(turned.height()).isEqualTo(80);
        assertThat(turned.orientation()).isOne();
        assertThat(fixture.original(original)).isEqualTo(file);
    }

    @Test
    void a_cut_is_taken_from_the_picture_as_it_is_seen_not_as_the_camera_stored_it() {
        ContentId held = fixture.store(TestFiles.jpegHeld(80, 40, 6));

        StoredBlob cut = fixture.editing().edit(held, new PictureEdit(0, 0, 0, 1, 0.5));

        assertThat(cut.width()).isEqualTo(40);
        assertThat(cut.height()).isEqualTo(40);
    }

    @Test
    void a_png_stays_one_and_a_tiff_becomes_a_jpeg() {
        PictureEdit half = new PictureEdit(0, 0.5, 0, 0.5, 1);

        StoredBlob png = fixture.editing().edit(fixture.store(TestFiles.png(60, 30)), half);
        StoredBlob tiff = fixture.editing().edit(fixture.store(TestFiles.tiff(60, 30, 5)), half);

        assertThat(png.type()).isEqualTo(MediaType.PNG);
        assertThat(png.width()).isEqualTo(30);
        assertThat(tiff.type()).isEqualTo(MediaType.JPEG);
        assertThat(tiff.width()).isEqualTo(30);
    }

    @Test
    void what_is_no_picture_or_cannot_be_decoded_is_refused() {
        for (byte[] file : new byte[][] {TestFiles.pdf("one"), TestFiles.undecodablePng()}) {
            ContentId content = fixture.store(file);
            assertThatThrownBy(() -> fixture.editing().edit(content, PictureEdit.turned(2)))
                    .isInstanceOfSatisfying(
                            ContentRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo(ContentError.DAMAGED));
        }
    }

    @Test
    void a_picture_of_another_tenant_is_unknown() {
        ContentId content = fixture.store(TestFiles.jpeg(8, 8));
        try (TenantScope uptown = ContentFixture.scope(ContentFixture.UPTOWN)) {
            assertThat(uptown.tenant()).isEqualTo(ContentFixture.UPTOWN);
            assertThatThrownBy(() -> fixture.editing().edit(content, PictureEdit.turned(2)))
                    .isInstanceOfSatisfying(
                            PlatformException.class,
                            refused -> assertThat(refused.code()).isEqualTo(ContentError.UNKNOWN_CONTENT));
        }
    }
}
