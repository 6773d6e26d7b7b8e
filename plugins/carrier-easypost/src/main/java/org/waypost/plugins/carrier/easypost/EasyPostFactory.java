package org.waypost.plugins.carrier.easypost;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiScope;
import org.waypost.spi.carrier.AddressCheck;
import org.waypost.spi.carrier.CarrierCapability;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.CarrierService;
import org.waypost.spi.carrier.LabelDesk;
import org.waypost.spi.carrier.ManifestDesk;
import org.waypost.spi.carrier.PickupDesk;
import org.waypost.spi.carrier.RateDesk;
import org.waypost.spi.carrier.Tracking;
import org.waypost.spi.carrier.Webhooks;

/** Makes connectors that sell through EasyPost. */
final class EasyPostFactory implements CarrierConnectorFactory {
    @Override
    public String name() {
        return "easypost";
    }

    @Override
    public String label() {
        return "EasyPost";
    }

    /** All but reading tracking numbers: a number does not tell that its label came from here. */
    @Override
    public Set<CarrierCapability> capabilities() {
        return EnumSet.complementOf(EnumSet.of(CarrierCapability.NUMBERS));
    }

    @Override
    public List<SettingDescriptor> settings() {
        return Account.settings();
    }

    /** Which services there are depends on the account's carriers; only rates tell. */
    @Override
    public List<CarrierService> services() {
        return List.of();
    }

    @Override
    public CarrierConnector create(SpiScope scope, Settings settings) {
        Account account = Account.of(settings);
        Api api = new Api(scope, account.key());
        Receipts receipts = new Receipts(scope.values(), scope.clock());
        ShipmentText text = new ShipmentText(account, scope.clock());
        Shipments shipments = new Shipments(api);
        return new Connector(
                new EasyPostRates(shipments, text, account.labelFormat()),
                new EasyPostLabels(shipments, text, receipts, new LabelFiles(api, account.labelFormat())),
                new EasyPostTracking(api),
                new EasyPostAddresses(api),
                new EasyPostPickups(api, receipts),
                new EasyPostManifests(api, shipments, receipts),
                new EasyPostWebhooks(api, account, new Signature(scope.clock())));
    }

    @Override
    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
        try {
            Account account = Account.of(settings);
            account.checkKey();
            new Api(scope, account.key())
                    .send(context, Call.get("/addresses?page_size=1"), answer -> answer.getJSONArray("addresses"));
            return new ConnectionCheck.Works("EasyPost knows this key.");
        } catch (SpiException e) {
            return new ConnectionCheck.Fails(e.code(), e.getMessage());
        } catch (Refusal e) {
            return new ConnectionCheck.Fails(e.code(), e.getMessage());
        }
    }

    private record Connector(
            RateDesk rates,
            LabelDesk labels,
            Tracking tracking,
            AddressCheck addresses,
            PickupDesk pickups,
            ManifestDesk manifests,
            Webhooks webhooks)
            implements CarrierConnector {}
}
