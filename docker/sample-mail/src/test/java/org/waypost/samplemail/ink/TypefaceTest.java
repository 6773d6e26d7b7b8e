package org.waypost.samplemail.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {
    private static final String NEEDED = "ABCXYZabcxyz0123456789#&.,-'/ÁÉÑÖÜÇÀÊáéñöüçàêßœ€£¢¿¡–’·";

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void every_face_draws_what_mail_in_four_languages_needs(Typeface face) {
        Lettering lettering = Lettering.of(face, 100);
        Rectangle2D unknown = lettering.outline("?", 0, 0).getBounds2D();

        for (int character : NEEDED.codePoints().toArray()) {
            String text = Character.toString(character);
            Rectangle2D drawn = lettering.outline(text, 0, 0).getBounds2D();

            assertThat(drawn.isEmpty()).as(text).isFalse();
            assertThat(drawn).as(text).isNotEqualTo(unknown);
            assertThat(lettering.width(text)).as(text).isPositive();
        }
    }

    @Test
    void an_accent_a_hand_lacks_is_put_above_its_letter() {
        Lettering hand = Lettering.of(Typeface.PRINTED_HAND, 100);

        Rectangle2D bare = hand.outline("e", 0, 0).getBounds2D();
        Rectangle2D accented = hand.outline("é", 0, 0).getBounds2D();

        assertThat(accented.getMinY()).isLessThan(bare.getMinY() - 5);
        assertThat(accented.getMaxY()).isCloseTo(bare.getMaxY(), within(1e-6));
        assertThat(hand.width("é")).isEqualTo(hand.width("e"));
    }

    @Test
    void a_character_no_face_has_becomes_a_question_mark() {
        Lettering sans = Lettering.of(Typeface.SANS, 100);

        assertThat(sans.outline("漢", 0, 0).getBounds2D())
                .isEqualTo(sans.outline("?", 0, 0).getBounds2D());
    }

    @Test
    void letters_stand_on_the_baseline_and_have_the_height_of_the_face() {
        Rectangle2D letter =
                Lettering.of(Typeface.SANS, 1000).outline("H", 50, 0).getBounds2D();

        assertThat(letter.getMaxY()).isZero();
        assertThat(letter.getHeight()).isBetween(700.0, 720.0);
        assertThat(letter.getMinX()).isBetween(50.0, 150.0);
    }
}
