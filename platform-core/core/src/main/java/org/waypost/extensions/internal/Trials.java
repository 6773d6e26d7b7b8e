package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.extensions.ConnectionResult;
import org.waypost.extensions.NumberReading;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.PluginKind;
import org.waypost.extensions.SampleLabel;
import org.waypost.extensions.SampleParcel;
import org.waypost.extensions.SampleRate;
import org.waypost.loader.TenantSettings;
import org.waypost.shared.PlatformException;
import org.waypost.spi.Answer;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SpiContext;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.CarrierService;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.LabelOrder;
import org.waypost.spi.carrier.Labels;
import org.waypost.spi.carrier.Parcel;
import org.waypost.spi.carrier.Rate;
import org.waypost.spi.carrier.TrackingNumberMatch;
import org.waypost.spi.carrier.Weight;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.Units;

/** Tries offers out for the person at the settings page. */
@ApplicationScoped
public class Trials {
    private static final Logger LOG = LoggerFactory.getLogger(Trials.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    private Offers offers;

    @Inject
    private PluginHost host;

    @Inject
    private Purchases purchases;

    @Inject
    private Consignments consignments;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** Tries settings as they are kept. */
    public ConnectionResult connection(OfferId id) {
        return connection(id, offers.settings(id));
    }

    /** Tries settings that are not kept yet. */
    public ConnectionResult connection(OfferId id, Map<String, String> typed) {
        return connection(id, offers.settings(id, typed));
    }

    private ConnectionResult connection(OfferId id, TenantSettings settings) {
        ConnectionCheck check = Problems.call(() -> host.testConnection(id, settings, context()));
        return new ConnectionResult(check instanceof ConnectionCheck.Works, check.message());
    }

    /** What a tracking number may be. */
    public List<NumberReading> read(String carrier, String number) {
        return Problems.call(() -> connector(carrier).numbers().recognise(context(), number)).stream()
                .map(Trials::reading)
                .toList();
    }

    /** What sending would cost. */
    public List<SampleRate> quote(String carrier, SampleParcel parcel) {
        return Problems.value(Problems.call(() -> connector(carrier).rates().quote(context(), consignment(parcel))))
                .stream()
                .map(Trials::rate)
                .toList();
    }

    /** Buys a label and gives it back. */
    public SampleLabel label(String carrier, SampleParcel parcel, SampleRate rate) {
        CarrierConnector connector = connector(carrier);
        CarrierService service = new CarrierService(rate.service(), rate.serviceName());
        LabelOrder order =
                new LabelOrder(UUID.randomUUID().toString(), consignment(parcel), service, rate.id(), LabelFormat.PNG);
        Labels labels = Problems.value(Problems.call(() -> connector.labels().buy(context(), order)));
        purchases.record(carrier, labels);
        Labels.ParcelLabel first = labels.parcels().get(0);
        return SampleLabel.of(
                first.trackingNumber(),
                first.format().mediaType(),
                first.file().toArray(),
                isGivenBack(carrier, connector, labels));
    }

    private boolean isGivenBack(String carrier, CarrierConnector connector, Labels labels) {
        if (!offers.line(new OfferId(PluginKind.CARRIER, carrier)).can("void")) {
            return false;
        }
        try {
            return Problems.call(() -> connector.labels().voidLabel(context(), labels.shipment()))
                    instanceof Answer.Value;
        } catch (PlatformException notGivenBack) {
            LOG.warn("the sample label {} of {} was not taken back", labels.shipment(), carrier, notGivenBack);
            return false;
        }
    }

    private CarrierConnector connector(String carrier) {
        return offers.product(new OfferId(PluginKind.CARRIER, carrier), CarrierConnectorFactory.class);
    }

    private Consignment consignment(SampleParcel sample) {
        Weight.Unit unit = sites.current().units() == Units.IMPERIAL ? Weight.Unit.LB : Weight.Unit.KG;
        return consignments.of(
                Consignments.address(sample.name(), "", sample.to()),
                new Parcel(new Weight(sample.weight(), unit), Optional.empty(), ""),
                Map.of());
    }

    private SpiContext context() {
        return HostContext.current(clock.instant(), PATIENCE, sites.current().locale());
    }

    private static NumberReading reading(TrackingNumberMatch match) {
        return new NumberReading(
                match.carrierName(),
                match.service(),
                match.number(),
                match.checked(),
                match.page().filter(page -> "https".equals(page.getScheme())));
    }

    private static SampleRate rate(Rate rate) {
        return new SampleRate(
                rate.id(),
                rate.service().code(),
                rate.service().name(),
                rate.price().amount(),
                Currency.getInstance(rate.price().currency()),
                rate.arrives());
    }
}
