package org.waypost.web.mailroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.content.ContentId;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailType;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Units;

class MailFormTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 250})
    void a_measure_nobody_typed_over_stays_as_exact_as_it_was(int grams) {
        MailForm form = MailForm.of(piece(grams), Units.IMPERIAL);
        form.setShelf("B2");

        assertThat(form.details(Units.IMPERIAL).weightGrams()).isEqualTo(grams);
        assertThat(form.details(Units.IMPERIAL).lengthMm()).isEqualTo(grams);
    }

    @Test
    void a_measure_that_was_typed_is_converted() {
        MailForm form = MailForm.of(piece(10), Units.IMPERIAL);
        form.setWeight(new BigDecimal("2"));
        form.setLength(null);

        assertThat(form.details(Units.IMPERIAL).weightGrams()).isEqualTo(57);
        assertThat(form.details(Units.IMPERIAL).lengthMm()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"429496730", "-429496730", "1e30"})
    void a_measure_beyond_all_numbers_is_refused(String typed) {
        MailForm form = MailForm.of(piece(10), Units.METRIC);
        form.setLength(new BigDecimal(typed));

        assertThatThrownBy(() -> form.details(Units.METRIC))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("length");
    }

    @Test
    void limits_are_told_in_the_units_of_the_form() {
        assertThat(Measures.IMPERIAL.limit("weight", 10_000_000)).isEqualTo(new BigDecimal("352739.6"));
        assertThat(Measures.METRIC.limit("length", 100_000)).isEqualTo(new BigDecimal("10000.0"));
        assertThat(Measures.METRIC.limit("sender", 200)).isEqualTo(200);
    }

    private static MailItem piece(int measure) {
        MailItem item = new MailItem(new ContentId(1), Instant.EPOCH);
        item.describe(new MailDetails("", MailType.LETTER, measure, measure, measure, measure, "", "", "", ""));
        return item;
    }
}
