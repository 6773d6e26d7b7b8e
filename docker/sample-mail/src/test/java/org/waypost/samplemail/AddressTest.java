package org.waypost.samplemail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.samplemail.ink.Dice;

class AddressTest {
    @Test
    void americans_write_the_mailbox_in_more_than_one_way() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            all.add(String.join(
                    " / ", Address.of(People.marisol(), Locale.US, Dice.of(i)).lines()));
        }

        assertThat(all)
                .contains(
                        "Marisol Vega / 412 W Ontario St PMB 214 / Chicago IL 60654",
                        "Marisol Vega / 412 W Ontario St #214 / Chicago IL 60654",
                        "Marisol Vega / 412 W Ontario St / PMB 214 / Chicago IL 60654");
    }

    @Test
    void the_british_write_the_unit_above_the_street_and_the_postcode_last() {
        List<String> lines = Address.of(People.of("GB"), Locale.UK, Dice.of(1)).lines();

        assertThat(lines).startsWith("Zoé Muñoz").endsWith("Main Road 5", "Newtown", "12345");
        assertThat(lines.get(1)).endsWith(" 307");
    }

    @ParameterizedTest
    @CsvSource({"DE,FRANKREICH", "FR,", "US,FRANCE"})
    void mail_from_abroad_names_the_country_in_the_senders_language(String from, String last) {
        Locale sender = new Locale(from.equals("US") ? "en" : from.toLowerCase(Locale.ROOT), from);
        List<String> lines = Address.of(People.of("FR"), sender, Dice.of(2)).lines();

        assertThat(lines.get(lines.size() - 1)).isEqualTo(last == null ? "12345 NEWTOWN" : last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "CA", "GB", "IE", "DE", "AT", "FR", "ES", "MX", "JP"})
    void the_mailbox_is_on_every_address(String country) {
        for (int i = 0; i < 20; i++) {
            assertThat(Address.of(People.of(country), Locale.US, Dice.of(i)).lines())
                    .anySatisfy(line -> assertThat(line).contains("307"));
        }
    }
}
