package ${package};

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.SettingType;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiScope;
import org.waypost.spi.carrier.CarrierCapability;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.CarrierService;

/** Makes the courier of one location from its settings. */
final class CourierFactory implements CarrierConnectorFactory {
    static final String NAME = "${factoryName}";
    static final CarrierService SERVICE = new CarrierService("courier", "${title}");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "${title}";
    }

    @Override
    public Set<CarrierCapability> capabilities() {
        return EnumSet.of(
                CarrierCapability.NUMBERS, CarrierCapability.RATES, CarrierCapability.LABELS, CarrierCapability.VOID);
    }

    @Override
    public List<SettingDescriptor> settings() {
        return List.of(
                SettingDescriptor.of(Tariff.PER_PARCEL, SettingType.TEXT, "Price per parcel")
                        .withHelp("For instance 4.50")
                        .asRequired(),
                SettingDescriptor.of(Tariff.PER_KILOGRAM, SettingType.TEXT, "Price per kilogram")
                        .withHelp("On top of the price per parcel, for instance 1.20")
                        .withFallback("0"),
                SettingDescriptor.of(Tariff.CURRENCY, SettingType.TEXT, "Currency")
                        .withHelp("Three letters, for instance USD")
                        .withFallback("USD"),
                SettingDescriptor.of(Tariff.DAYS, SettingType.NUMBER, "Days until delivery")
                        .withFallback("1"),
                SettingDescriptor.of(Tariff.SERVICE_NAME, SettingType.TEXT, "Name of the service")
                        .withFallback(SERVICE.name()),
                SettingDescriptor.of(ParcelNumbers.DISPATCH_KEY, SettingType.TEXT, "Dispatch key")
                        .withHelp("Any long text. With it nobody else can make up parcel numbers.")
                        .asSecret());
    }

    @Override
    public List<CarrierService> services() {
        return List.of(SERVICE);
    }

    @Override
    public CarrierConnector create(SpiScope scope, Settings settings) {
        Tariff tariff = Tariff.of(settings);
        ParcelNumbers numbers = ParcelNumbers.of(settings);
        OrderBook book = new OrderBook(scope.values());
        return new Courier(new CourierNumbers(numbers), new CourierRates(tariff), new CourierLabels(tariff, numbers, book));
    }

    @Override
    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
        try {
            return new ConnectionCheck.Works("A parcel of one kilogram costs " + Tariff.of(settings).example() + ".");
        } catch (SpiException e) {
            return new ConnectionCheck.Fails(e.code(), e.getMessage());
        }
    }
}
