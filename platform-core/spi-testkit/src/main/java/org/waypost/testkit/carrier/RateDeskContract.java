package org.waypost.testkit.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Money;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.Rate;

/**
 * What a connector promises that declares {@link org.waypost.spi.carrier.CarrierCapability#RATES}.
 *
 * @since 0.1
 */
public abstract class RateDeskContract extends CarrierHarness {
    /**
     * Something that the carrier does not take: too heavy, too far.
     *
     * @return what is refused
     * @since 0.1
     */
    protected abstract Consignment refusedConsignment();

    /**
     * Scripts the answers to a quote for {@link #consignment()}.
     *
     * @since 0.1
     */
    protected void providerQuotes() {}

    /**
     * Scripts the answers to a quote for {@link #refusedConsignment()}.
     *
     * @since 0.1
     */
    protected void providerRefusesToQuote() {}

    @Test
    void quotes_prices_in_one_currency_the_cheapest_first() {
        List<Rate> offers = quote();
        assertThat(offers).isNotEmpty();
        assertThat(offers).extracting(offer -> offer.price().currency()).containsOnly(currency(offers));
        assertThat(offers)
                .extracting(Rate::price)
                .extracting(Money::amount)
                .isSorted()
                .allMatch(amount -> amount.signum() >= 0);
    }

    private static String currency(List<Rate> offers) {
        return offers.get(0).price().currency();
    }

    @Test
    void gives_offers_that_can_be_told_apart_and_read() {
        List<Rate> offers = quote();
        assertThat(offers).extracting(Rate::id).doesNotHaveDuplicates();
        assertThat(offers).allSatisfy(offer -> {
            assertThat(offer.service().code()).isNotBlank();
            assertThat(offer.service().name()).isNotBlank();
            offer.arrives().ifPresent(day -> assertThat(day).isAfterOrEqualTo(today()));
        });
    }

    @Test
    void may_be_asked_again() {
        assertThat(quote())
                .extracting(Rate::price)
                .isEqualTo(quote().stream().map(Rate::price).toList());
    }

    @Test
    void refuses_with_a_reason_what_it_does_not_take() {
        providerRefusesToQuote();
        assertRefused(connector.rates().quote(context(), refusedConsignment()));
    }

    private List<Rate> quote() {
        providerQuotes();
        return value(connector.rates().quote(context(), consignment()));
    }
}
