package org.waypost.content.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.content.PictureEdit;

class CutGeometryTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 200;

    @Test
    void of_an_upright_picture_the_cut_is_where_it_was_drawn() {
        PictureEdit edit = new PictureEdit(0, 0.25, 0.5, 0.5, 0.25);

        assertThat(CutGeometry.stored(edit, 1, WIDTH, HEIGHT)).isEqualTo(new Rectangle(100, 100, 200, 50));
    }

    /** A red corner is drawn where somebody sees it after turning; the cut around it must show red, however it was stored. */
    @ParameterizedTest
    @CsvSource({
        "1, 0", "2, 0", "3, 0", "4, 0", "5, 0", "6, 0", "7, 0", "8, 0", "1, 1", "1, 2", "1, 3", "6, 1", "6, 2", "6, 3",
        "8, 1", "5, 3", "7, 2", "3, 1"
    })
    void what_was_cut_is_what_was_seen(int orientation, int turns) {
        BufferedImage stored = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                stored.setRGB(x, y, new Color(x * 255 / WIDTH, y * 255 / HEIGHT, 0).getRGB());
            }
        }
        PictureEdit edit = new PictureEdit(turns, 0.1, 0.2, 0.3, 0.4);
        int whole = CutGeometry.orientation(PictureEdit.turned(turns), orientation);
        BufferedImage seen = Orientation.turn(stored, whole);

        Rectangle cut = CutGeometry.stored(edit, orientation, WIDTH, HEIGHT);
        BufferedImage shown = Orientation.turn(
                Shrink.toFit(stored.getSubimage(cut.x, cut.y, cut.width, cut.height), Integer.MAX_VALUE), whole);

        assertThat(shown.getWidth()).isEqualTo(Math.round(seen.getWidth() * 0.3f));
        assertThat(shown.getHeight()).isEqualTo(Math.round(seen.getHeight() * 0.4f));
        int x = Math.round(seen.getWidth() * 0.1f);
        int y = Math.round(seen.getHeight() * 0.2f);
        assertThat(near(shown.getRGB(0, 0), seen.getRGB(x, y))).isTrue();
        assertThat(near(shown.getRGB(10, 10), seen.getRGB(x + 10, y + 10))).isTrue();
    }

    @Test
    void a_thin_cut_has_at_least_one_pixel() {
        PictureEdit edit = new PictureEdit(0, 0.999, 0.999, 0.001, 0.001);

        assertThat(CutGeometry.stored(edit, 1, 30, 30)).isEqualTo(new Rectangle(29, 29, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 1, 1", "0, 0.5, 0, 0.6, 1", "0, -0.1, 0, 0.5, 1", "4, 0, 0, 1, 1", "0, 0, 0, 0.001, 1"})
    void what_changes_nothing_or_lies_outside_is_impossible(
            int turns, double left, double top, double width, double height) {
        assertThat(new PictureEdit(turns, left, top, width, height).isPossible())
                .isFalse();
        assertThat(new PictureEdit(0, Double.NaN, 0, 0.5, 0.5).isPossible()).isFalse();
    }

    @Test
    void turning_alone_is_possible() {
        assertThat(PictureEdit.turned(1).isPossible()).isTrue();
    }

    private static boolean near(int one, int other) {
        Color first = new Color(one);
        Color second = new Color(other);
        return Math.abs(first.getRed() - second.getRed()) <= 2 && Math.abs(first.getGreen() - second.getGreen()) <= 2;
    }
}
