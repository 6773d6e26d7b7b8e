package org.waypost.testkit.snippets;

import java.net.URI;
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
import org.waypost.spi.carrier.LabelDesk;
import org.waypost.spi.carrier.RateDesk;

/** A carrier with a server. */
final class ParcelPostFactory implements CarrierConnectorFactory {
    @Override
    public String name() {
        return "parcel-post";
    }

    @Override
    public String label() {
        return "Parcel Post";
    }

    @Override
    public Set<CarrierCapability> capabilities() {
        return EnumSet.of(CarrierCapability.RATES, CarrierCapability.LABELS, CarrierCapability.VOID);
    }

    @Override
    public List<CarrierService> services() {
        return List.of(new CarrierService("standard", "Standard"));
    }

    // begin snippet
    @Override
    public List<SettingDescriptor> settings() {
        return List.of(
                SettingDescriptor.of("api-url", SettingType.URL, "Server")
                        .withFallback("https://api.parcelpost.example"),
                SettingDescriptor.of("client-id", SettingType.TEXT, "Client ID")
                        .withHelp("In your account under Developers")
                        .asRequired()
                        .asPerEnvironment(),
                SettingDescriptor.of("client-secret", SettingType.TEXT, "Client secret")
                        .asRequired()
                        .asSecret()
                        .asPerEnvironment());
    }

    @Override
    public CarrierConnector create(SpiScope scope, Settings settings) {
        ParcelPostApi api = api(scope, settings);
        return new Connector(new ParcelPostRates(api), new ParcelPostLabels(api));
    }

    @Override
    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
        try {
            api(scope, settings).signIn(context);
            return new ConnectionCheck.Works("Parcel Post knows this account.");
        } catch (SpiException e) {
            return new ConnectionCheck.Fails(e.code(), e.getMessage());
        }
    }
    // end snippet

    private static ParcelPostApi api(SpiScope scope, Settings settings) {
        return new ParcelPostApi(
                scope,
                URI.create(settings.text("api-url").orElse("https://api.parcelpost.example")),
                settings.required("client-id"),
                settings.required("client-secret"));
    }

    private record Connector(RateDesk rates, LabelDesk labels) implements CarrierConnector {}
}
