package org.waypost.testkit.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.waypost.spi.carrier.PickupConfirmation;
import org.waypost.spi.carrier.PickupOrder;
import org.waypost.spi.carrier.Weight;

/**
 * What a connector promises that declares {@link org.waypost.spi.carrier.CarrierCapability#PICKUPS}.
 *
 * @since 0.1
 */
public abstract class PickupDeskContract extends CarrierHarness {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    /**
     * Scripts the answers to an order.
     *
     * @param key the order's key
     * @since 0.1
     */
    protected void providerPromises(String key) {}

    /**
     * Scripts the answers to cancelling.
     *
     * @param confirmation what is cancelled
     * @since 0.1
     */
    protected void providerCancels(String confirmation) {}

    /**
     * A collection that the carrier takes on: tomorrow from nine to five, unless overridden.
     *
     * @param key makes the order unique
     * @return the order
     * @since 0.1
     */
    protected PickupOrder pickup(String key) {
        ZonedDateTime ready = today().plusDays(1).atTime(9, 0).atZone(ZONE);
        Weight weight = new Weight(new BigDecimal("6"), Weight.Unit.LB);
        return new PickupOrder(key, consignment().from(), ready, LocalTime.of(17, 0), 3, weight);
    }

    @Test
    void promises_to_come_when_the_parcels_are_ready() {
        String key = newKey();
        PickupConfirmation promised = schedule(key);
        assertThat(promised.number()).isNotBlank();
        assertThat(promised.earliest().toInstant())
                .isAfterOrEqualTo(pickup(key).ready().toInstant());
    }

    @Test
    void never_orders_twice_with_the_same_key() {
        String key = newKey();
        assertThat(schedule(key).number()).isEqualTo(schedule(key).number());
    }

    @Test
    void may_be_cancelled_more_than_once() {
        String number = schedule(newKey()).number();
        assertThat(cancel(number)).isEqualTo(number);
        assertThat(cancel(number)).isEqualTo(number);
    }

    private PickupConfirmation schedule(String key) {
        providerPromises(key);
        return value(connector.pickups().schedule(context(), pickup(key)));
    }

    private String cancel(String number) {
        providerCancels(number);
        return value(connector.pickups().cancel(context(), number));
    }
}
