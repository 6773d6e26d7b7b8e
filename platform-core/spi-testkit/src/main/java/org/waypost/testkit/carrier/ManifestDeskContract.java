package org.waypost.testkit.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.spi.carrier.Manifest;

/**
 * What a connector promises that declares {@link org.waypost.spi.carrier.CarrierCapability#MANIFESTS}.
 *
 * @since 0.1
 */
public abstract class ManifestDeskContract extends CarrierHarness {
    /**
     * Scripts the answers to a purchase.
     *
     * @param key the order's key
     * @since 0.1
     */
    protected void providerSells(String key) {}

    /**
     * Scripts the answers to closing parcels.
     *
     * @param key the order's key
     * @param shipments what is closed
     * @since 0.1
     */
    protected void providerCloses(String key, List<String> shipments) {}

    @Test
    void closes_what_was_bought() {
        String shipment = shipment();
        Manifest closed = close(newKey(), List.of(shipment));
        assertThat(closed.number()).isNotBlank();
        assertThat(closed.shipments()).containsExactly(shipment);
        assertThat(closed.page().text()).startsWith("%PDF-");
    }

    @Test
    void never_closes_twice_with_the_same_key() {
        String key = newKey();
        List<String> shipments = List.of(shipment());
        assertThat(close(key, shipments).number())
                .isEqualTo(close(key, shipments).number());
    }

    private String shipment() {
        String key = newKey();
        providerSells(key);
        return value(connector.labels().buy(context(), order(key))).shipment();
    }

    private Manifest close(String key, List<String> shipments) {
        providerCloses(key, shipments);
        return value(connector.manifests().close(context(), key, today(), shipments));
    }
}
