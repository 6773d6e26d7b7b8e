package org.waypost.testkit.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.spi.carrier.TrackingReport;
import org.waypost.spi.carrier.TrackingStatus;

/**
 * What a connector promises that declares {@link org.waypost.spi.carrier.CarrierCapability#TRACKING}.
 *
 * @since 0.1
 */
public abstract class TrackingContract extends CarrierHarness {
    /**
     * Numbers of parcels that the provider knows.
     *
     * @return at least one
     * @since 0.1
     */
    protected abstract List<String> knownNumbers();

    /**
     * A number that the provider does not know.
     *
     * @return a well-formed number
     * @since 0.1
     */
    protected abstract String unknownNumber();

    /**
     * Scripts the answers to a question about parcels.
     *
     * @param numbers in the order in which they are asked for
     * @since 0.1
     */
    protected void providerTracks(List<String> numbers) {}

    @Test
    void reports_on_each_number_in_the_order_of_the_question() {
        List<String> numbers = new ArrayList<>(knownNumbers());
        numbers.add(0, unknownNumber());
        assertThat(track(numbers)).extracting(TrackingReport::number).isEqualTo(numbers);
    }

    @Test
    void tells_what_happened_the_newest_first() {
        assertThat(track(knownNumbers())).isNotEmpty().allSatisfy(report -> {
            assertThat(report.status()).isNotEqualTo(TrackingStatus.UNKNOWN);
            assertThat(report.events())
                    .isNotEmpty()
                    .extracting(TrackingReport.Event::at)
                    .isSortedAccordingTo(
                            Comparator.comparing(OffsetDateTime::toInstant).reversed());
        });
    }

    @Test
    void knows_nothing_of_an_unknown_number() {
        assertThat(track(List.of(unknownNumber())))
                .containsExactly(new TrackingReport(unknownNumber(), TrackingStatus.UNKNOWN, List.of()));
    }

    private List<TrackingReport> track(List<String> numbers) {
        providerTracks(numbers);
        return connector.tracking().track(context(), numbers);
    }
}
