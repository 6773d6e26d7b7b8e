package ${package};

import java.util.Map;
import org.waypost.spi.Settings;
import org.waypost.spi.carrier.CarrierConnectorFactory;

/** The factory and the settings of the tests. */
final class Example {
    static final CarrierConnectorFactory FACTORY = new CourierFactory();
    static final Settings SETTINGS = Settings.of(Map.of(
            Tariff.PER_PARCEL, "4.50",
            Tariff.PER_KILOGRAM, "1.20",
            ParcelNumbers.DISPATCH_KEY, "a long text for the tests"));

    private Example() {}
}
