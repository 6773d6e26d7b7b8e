package org.waypost.testkit.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.spi.carrier.TrackingNumberMatch;

/**
 * What a connector promises that declares {@link org.waypost.spi.carrier.CarrierCapability#NUMBERS}.
 *
 * @since 0.1
 */
public abstract class TrackingNumbersContract extends CarrierHarness {
    private static final List<String> STRANGE =
            List.of("", " ", "-", "hello", "\u0000", "\uD83D\uDCE6", "9".repeat(200), "(".repeat(200), "Ａ１２３");

    /**
     * Numbers that are the carrier's.
     *
     * @return at least one, without blanks
     * @since 0.1
     */
    protected abstract List<String> numbers();

    /**
     * Numbers of which one character was read wrongly, so that a check digit does not fit.
     *
     * @return at least one; none only if the carrier has no check digits
     * @since 0.1
     */
    protected abstract List<String> misreadNumbers();

    @Test
    void recognises_its_own_numbers() {
        assertThat(numbers()).isNotEmpty().allSatisfy(number -> {
            TrackingNumberMatch likeliest = recognise(number).get(0);
            assertThat(number).contains(likeliest.number());
            assertThat(likeliest.carrier()).matches("[a-z0-9-]{1,40}");
            assertThat(likeliest.carrierName()).isNotBlank();
        });
    }

    @Test
    void does_not_mind_blanks_and_hyphens() {
        assertThat(numbers()).allSatisfy(number -> {
            String spaced = " " + String.join("-", number.split("(?<=\\G...)")).replace("-", " - ") + " ";
            assertThat(recognise(spaced)).isEqualTo(recognise(number));
        });
    }

    @Test
    void says_nothing_of_a_number_that_was_misread() {
        assertThat(misreadNumbers())
                .allSatisfy(number -> assertThat(recognise(number)).isEmpty());
    }

    @Test
    void stays_calm_whatever_was_typed() {
        assertThat(STRANGE).allSatisfy(text -> assertThat(recognise(text)).isEmpty());
    }

    private List<TrackingNumberMatch> recognise(String text) {
        return connector.numbers().recognise(context(), text);
    }
}
