package org.waypost.samplemail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.samplemail.ink.Dice;

class SendersTest {
    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "es-ES", "es-MX", "de-DE", "fr-FR"})
    void every_place_has_a_sender_of_every_trade(String place) {
        Locale locale = Locale.forLanguageTag(place);

        Set<Trade> trades = Senders.all().stream()
                .filter(sender -> sender.place().equals(locale))
                .map(Sender::trade)
                .collect(Collectors.toSet());

        assertThat(trades).containsExactlyInAnyOrder(Trade.values());
    }

    @Test
    void no_two_senders_share_a_name() {
        List<String> names = Senders.all().stream().map(Sender::name).toList();

        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    @ParameterizedTest
    @EnumSource(Trade.class)
    void a_place_nobody_lives_at_gets_the_senders_of_its_language_or_of_the_united_states(Trade trade) {
        Sender austrian = Senders.drawn(new Locale("de", "AT"), EnumSet.of(trade), Dice.of(1));
        Sender japanese = Senders.drawn(Locale.JAPAN, EnumSet.of(trade), Dice.of(1));

        assertThat(austrian.place()).isEqualTo(Locale.GERMANY);
        assertThat(japanese.place()).isEqualTo(Locale.US);
        assertThat(austrian.trade()).isEqualTo(trade);
    }
}
