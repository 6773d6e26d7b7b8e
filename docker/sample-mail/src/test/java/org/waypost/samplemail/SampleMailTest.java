package org.waypost.samplemail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleMailTest {
    private static final double SMALL = 0.4;

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void the_same_seed_and_request_give_the_same_bytes(MailKind kind) {
        byte[] one =
                SampleMail.seeded(7).scaled(SMALL).piece(People.marisol(), kind).jpeg();
        byte[] same =
                SampleMail.seeded(7).scaled(SMALL).piece(People.marisol(), kind).jpeg();
        byte[] other =
                SampleMail.seeded(8).scaled(SMALL).piece(People.marisol(), kind).jpeg();

        assertThat(one).isEqualTo(same).isNotEqualTo(other);
    }

    @Test
    void every_further_call_gives_another_picture() {
        SampleMail generator = SampleMail.seeded(7).scaled(SMALL);

        byte[] first = generator.piece(People.marisol(), MailKind.LETTER).jpeg();
        byte[] second = generator.piece(People.marisol(), MailKind.LETTER).jpeg();

        assertThat(first).isNotEqualTo(second);
    }

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void every_kind_is_a_picture_with_something_on_it(MailKind kind) {
        SamplePiece piece = SampleMail.seeded(3).piece(People.marisol(), kind);

        BufferedImage picture = Pictures.decode(piece.jpeg());
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(1100);
        assertThat(Pictures.spread(picture)).isGreaterThan(15);
        assertThat(piece.jpeg().length).isBetween(80_000, 450_000);
    }

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void the_truth_is_what_was_asked_for(MailKind kind) {
        Truth truth = SampleMail.seeded(5)
                .scaled(SMALL)
                .piece(People.marisol(), kind, Locale.UK)
                .truth();

        assertThat(truth.recipient()).isEqualTo("Marisol Vega");
        assertThat(truth.mailbox()).isEqualTo("214");
        assertThat(truth.kind()).isEqualTo(kind);
        assertThat(truth.language()).isEqualTo("en");
        assertThat(britishSenders()).contains(truth.sender());
        assertThat(truth.trackingNumber().isPresent())
                .isEqualTo(kind == MailKind.PACKAGE || kind == MailKind.CERTIFIED_OR_LEGAL);
    }

    private static List<String> britishSenders() {
        return Senders.all().stream()
                .filter(sender -> sender.place().equals(Locale.UK))
                .map(Sender::name)
                .toList();
    }

    @Test
    void mail_for_a_business_names_the_person_or_else_the_business() {
        SampleMail generator = SampleMail.seeded(1).scaled(0.2);

        Set<String> named = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            named.add(generator.piece(People.halden(), MailKind.LETTER).truth().recipient());
        }

        assertThat(named).containsExactlyInAnyOrder("Erik Halden", "Halden Boatworks LLC");
    }

    @Test
    void a_mixed_bag_has_every_kind_and_every_recipient() {
        SampleMail generator = SampleMail.seeded(2).scaled(0.2);
        List<Recipient> recipients = List.of(People.marisol(), People.of("US"));

        List<Truth> truths = IntStream.range(0, 80)
                .mapToObj(i -> generator.piece(recipients, Locale.US).truth())
                .toList();

        assertThat(truths).extracting(Truth::kind).contains(MailKind.values());
        assertThat(truths).extracting(Truth::mailbox).contains("214", "307");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "GB", "DE", "ES", "MX", "FR", "PT"})
    void mail_comes_from_the_recipients_own_country_when_no_place_is_named(String country) {
        Truth truth = SampleMail.seeded(4)
                .scaled(SMALL)
                .piece(People.of(country), MailKind.LETTER)
                .truth();

        String language = switch (country) {
            case "DE" -> "de";
            case "ES", "MX" -> "es";
            case "FR" -> "fr";
            default -> "en";
        };
        assertThat(truth.language()).isEqualTo(language);
    }

    @Test
    void scaling_changes_pixels_and_bytes() {
        byte[] small = SampleMail.seeded(1)
                .scaled(0.5)
                .piece(People.marisol(), MailKind.PACKAGE)
                .jpeg();
        byte[] large = SampleMail.seeded(1)
                .scaled(1.5)
                .piece(People.marisol(), MailKind.PACKAGE)
                .jpeg();

        assertThat(Pictures.decode(small).getWidth()).isEqualTo(800);
        assertThat(Pictures.decode(large).getWidth()).isEqualTo(2400);
        assertThat(large.length).isGreaterThan(4 * small.length);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.1, 6, Double.NaN})
    void sizes_nobody_can_use_are_refused(double factor) {
        assertThatThrownBy(() -> SampleMail.seeded(1).scaled(factor)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_postcard_has_a_picture_side_too() {
        byte[] jpeg = SampleMail.seeded(6).postcardPicture(People.marisol(), Locale.FRANCE);

        BufferedImage picture = Pictures.decode(jpeg);
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(Pictures.spread(picture)).isGreaterThan(15);
    }
}
