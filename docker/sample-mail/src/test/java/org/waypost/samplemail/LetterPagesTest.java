package org.waypost.samplemail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "es-ES", "es-MX", "de-DE", "fr-FR"})
    void a_letter_has_as_many_written_pages_as_asked_for(String place) {
        SampleMail generator = SampleMail.seeded(11).scaled(0.5);
        Sender sender = generator.sender(Locale.forLanguageTag(place), Trade.BANK);

        List<byte[]> pages = generator.letterPages(People.marisol(), sender, 3);

        assertThat(pages).hasSize(3).doesNotHaveDuplicates();
        assertThat(pages).allSatisfy(page -> {
            BufferedImage picture = Pictures.decode(page);
            assertThat(picture.getHeight()).isGreaterThan(picture.getWidth());
            assertThat(Pictures.spread(picture)).isGreaterThan(8);
        });
    }

    @ParameterizedTest
    @EnumSource(Trade.class)
    void every_trade_has_something_to_write(Trade trade) {
        SampleMail generator = SampleMail.seeded(12).scaled(0.5);

        List<byte[]> pages = generator.letterPages(People.halden(), generator.sender(Locale.GERMANY, trade), 2);

        assertThat(pages).hasSize(2);
    }

    @Test
    void the_same_seed_gives_the_same_pages() {
        assertThat(pages(21)).containsExactlyElementsOf(pages(21));
        assertThat(pages(21).get(0)).isNotEqualTo(pages(22).get(0));
    }

    private static List<byte[]> pages(long seed) {
        SampleMail generator = SampleMail.seeded(seed).scaled(0.5);
        return generator.letterPages(People.marisol(), generator.sender(Locale.US, Trade.PERSON), 2);
    }

    @Test
    void pages_are_also_to_be_had_without_loss() {
        SampleMail generator = SampleMail.seeded(1).scaled(0.5);
        Sender sender = generator.sender(Locale.FRANCE, Trade.DOCTOR);

        byte[] page = generator.letterPagesAsPng(People.marisol(), sender, 1).get(0);

        assertThat(page).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Pictures.decode(page).getWidth()).isEqualTo(620);
    }

    @Test
    void a_letter_without_pages_is_refused() {
        SampleMail generator = SampleMail.seeded(1);
        Sender sender = generator.sender(Locale.US, Trade.BANK);

        assertThatThrownBy(() -> generator.letterPages(People.marisol(), sender, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
