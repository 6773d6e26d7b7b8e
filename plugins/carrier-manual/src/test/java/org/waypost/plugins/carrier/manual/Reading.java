package org.waypost.plugins.carrier.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.waypost.spi.Settings;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.TrackingNumberMatch;

/** Reads numbers as the host does. The context means nothing here: no message is put into a language. */
final class Reading {
    private Reading() {}

    static CarrierConnectorFactory factory() {
        return new ManualCarrierPlugin().carrierConnectorFactories().get(0);
    }

    static List<TrackingNumberMatch> all(String text) {
        try (CarrierConnector connector = factory().create(null, Settings.of(Map.of()))) {
            return connector.numbers().recognise(null, text);
        }
    }

    static TrackingNumberMatch first(String text) {
        List<TrackingNumberMatch> matches = all(text);
        assertThat(matches).as(text).isNotEmpty();
        return matches.get(0);
    }

    static List<String> carriers(String text) {
        return all(text).stream().map(TrackingNumberMatch::carrier).toList();
    }
}
