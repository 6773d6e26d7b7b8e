package org.waypost.bench.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.waypost.bench.measure.Sha256;
import org.waypost.local.demo.Picture;

class MailBagTest {
    private final MailBag bag = new MailBag(1);

    @Test
    void no_two_pieces_have_the_same_bytes_though_they_show_the_same() throws IOException {
        List<Picture> two = bag.next(2);

        assertThat(Sha256.of(two.get(0).bytes()))
                .isNotEqualTo(Sha256.of(two.get(1).bytes()));
        assertThat(corner(two.get(0))).isEqualTo(corner(two.get(1)));
    }

    @Test
    void a_piece_can_have_any_size_and_is_still_a_picture() throws IOException {
        for (int size : List.of(100_000, 165_004, 1_000_000)) {
            Picture picture = bag.ofSize(size);

            assertThat(picture.bytes()).hasSize(size);
            assertThat(corner(picture)).isNotZero();
        }
    }

    @Test
    void a_size_without_room_for_a_picture_is_refused() {
        assertThatThrownBy(() -> bag.ofSize(100)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int corner(Picture picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        return image.getRGB(0, 0);
    }
}
