package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.OfferLine;
import org.waypost.extensions.PluginKind;
import org.waypost.requests.CarrierPort;
import org.waypost.requests.ClosedParcels;
import org.waypost.requests.ClosingOrder;
import org.waypost.requests.ForwardingAddress;
import org.waypost.requests.LabelChoice;
import org.waypost.requests.LabelOrder;
import org.waypost.requests.LabelOutcome;
import org.waypost.requests.Parcel;
import org.waypost.requests.ParcelProgress;
import org.waypost.requests.Refund;
import org.waypost.requests.RequestsError;
import org.waypost.requests.ShippingCarrier;
import org.waypost.requests.ShippingRate;
import org.waypost.shared.PlatformException;
import org.waypost.spi.Answer;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.CarrierService;
import org.waypost.spi.carrier.CheckedAddress;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.Labels;
import org.waypost.spi.carrier.Manifest;
import org.waypost.spi.carrier.VoidOutcome;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.Sites;

/** Shipments speak with the carriers' plugins through this. */
@ApplicationScoped
class Carriers implements CarrierPort {
    /** Well below the time after which a purchase without an answer is asked about. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final SettingKey FORMAT = new SettingKey("requests.label-format", "PDF");

    @Inject
    private Offers offers;

    @Inject
    private Consignments consignments;

    @Inject
    private Settings settings;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    @Override
    public List<ShippingCarrier> carriers() {
        return on().map(offer -> new ShippingCarrier(
                        offer.id().name(),
                        offer.label(),
                        offer.can("rates"),
                        offer.can("labels"),
                        offer.can("tracking"),
                        offer.can("manifests")))
                .toList();
    }

    private Stream<OfferLine> on() {
        return offers.of(PluginKind.CARRIER).stream().filter(offer -> offer.state() == OfferLine.State.ON);
    }

    @Override
    public List<ShippingRate> quote(String carrier, Parcel parcel) {
        return Problems.value(Problems.call(() -> connector(carrier).rates().quote(context(), consignment(parcel))))
                .stream()
                .map(CarrierWords::rate)
                .toList();
    }

    @Override
    public LabelOutcome buy(LabelOrder order) {
        LabelChoice choice = order.choice();
        org.waypost.spi.carrier.LabelOrder asked = new org.waypost.spi.carrier.LabelOrder(
                order.key(),
                consignment(order.parcel()),
                new CarrierService(choice.service(), choice.serviceName()),
                choice.rate(),
                LabelFormat.valueOf(settings.text(FORMAT)));
        return outcome(() -> outcome(connector(choice.carrier()).labels().buy(context(), asked)));
    }

    @Override
    public LabelOutcome find(String carrier, String key) {
        try {
            return connector(carrier)
                    .labels()
                    .find(context(), key)
                    .map(CarrierWords::label)
                    .<LabelOutcome>map(LabelOutcome.Bought::new)
                    .orElseGet(() -> new LabelOutcome.Refused(""));
        } catch (SpiException | PlatformException cannotTell) {
            return new LabelOutcome.Unknown(cannotTell.getMessage());
        }
    }

    private static LabelOutcome outcome(Answer<Labels> answer) {
        return answer instanceof Answer.Value<Labels> value
                ? new LabelOutcome.Bought(CarrierWords.label(value.value()))
                : new LabelOutcome.Refused(answer.messages().get(0).text());
    }

    /** Only what is certainly no purchase is a refusal: a plugin that fails in its own way may have bought before. */
    private static LabelOutcome outcome(Supplier<LabelOutcome> purchase) {
        try {
            return purchase.get();
        } catch (SpiException e) {
            boolean unknown = e.code() == SpiErrorCode.OUTCOME_UNKNOWN || e.code() == SpiErrorCode.INTERNAL;
            String words = Problems.of(e).arguments().get(0).toString();
            return unknown ? new LabelOutcome.Unknown(words) : new LabelOutcome.Refused(words);
        } catch (PlatformException notCalled) {
            return new LabelOutcome.Refused(notCalled.getMessage());
        }
    }

    @Override
    public Refund giveBack(String carrier, String shipment) {
        if (!offers.line(new OfferId(PluginKind.CARRIER, carrier)).can("void")) {
            return Refund.REFUSED;
        }
        return Problems.call(() -> connector(carrier).labels().voidLabel(context(), shipment))
                        instanceof Answer.Value<VoidOutcome> value
                ? CarrierWords.refund(value.value())
                : Refund.REFUSED;
    }

    @Override
    public Map<String, ParcelProgress> track(String carrier, List<String> numbers) {
        return CarrierWords.progress(
                Problems.call(() -> connector(carrier).tracking().track(context(), numbers)));
    }

    @Override
    public ClosedParcels close(ClosingOrder order) {
        Answer<Manifest> answer = Problems.call(() ->
                connector(order.carrier()).manifests().close(context(), order.key(), order.day(), order.shipments()));
        if (answer instanceof Answer.Value<Manifest> value) {
            Manifest manifest = value.value();
            return new ClosedParcels(
                    manifest.number(), manifest.shipments(), manifest.page().toArray());
        }
        throw new PlatformException(
                RequestsError.CLOSING_REFUSED, answer.messages().get(0).text());
    }

    @Override
    public ForwardingAddress check(ForwardingAddress address) {
        return on().filter(offer -> offer.can("addresses"))
                .findFirst()
                .map(offer -> checked(offer.id().name(), address))
                .orElse(address);
    }

    private ForwardingAddress checked(String carrier, ForwardingAddress address) {
        Answer<CheckedAddress> answer =
                Problems.call(() -> connector(carrier).addresses().check(context(), CarrierWords.address(address)));
        if (answer instanceof Answer.Value<CheckedAddress> value) {
            return CarrierWords.address(value.value().address(), address.phone());
        }
        throw new PlatformException(
                RequestsError.ADDRESS_REFUSED, answer.messages().get(0).text());
    }

    private Consignment consignment(Parcel parcel) {
        Consignment within =
                consignments.of(CarrierWords.address(parcel.to()), CarrierWords.parcel(parcel.measures()), Map.of());
        return parcel.customs()
                .map(declared -> CarrierWords.customs(
                        declared, parcel.measures(), sites.current().name()))
                .map(within::withCustoms)
                .orElse(within);
    }

    private CarrierConnector connector(String carrier) {
        return offers.product(new OfferId(PluginKind.CARRIER, carrier), CarrierConnectorFactory.class);
    }

    private SpiContext context() {
        return HostContext.current(clock.instant(), PATIENCE, sites.current().locale());
    }
}
