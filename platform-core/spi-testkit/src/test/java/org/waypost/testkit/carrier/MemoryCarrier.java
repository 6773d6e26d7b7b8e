package org.waypost.testkit.carrier;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.waypost.spi.Answer;
import org.waypost.spi.Bytes;
import org.waypost.spi.Message;
import org.waypost.spi.Money;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.AddressCheck;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.CarrierNews;
import org.waypost.spi.carrier.CheckedAddress;
import org.waypost.spi.carrier.LabelDesk;
import org.waypost.spi.carrier.LabelOrder;
import org.waypost.spi.carrier.Labels;
import org.waypost.spi.carrier.Labels.ParcelLabel;
import org.waypost.spi.carrier.Manifest;
import org.waypost.spi.carrier.ManifestDesk;
import org.waypost.spi.carrier.PickupConfirmation;
import org.waypost.spi.carrier.PickupDesk;
import org.waypost.spi.carrier.PickupOrder;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.carrier.Tracking;
import org.waypost.spi.carrier.TrackingReport;
import org.waypost.spi.carrier.TrackingStatus;
import org.waypost.spi.carrier.VoidOutcome;
import org.waypost.spi.carrier.WebhookCall;
import org.waypost.spi.carrier.Webhooks;

/** A carrier that invents its answers from the question alone, so that the same question has the same answer. */
final class MemoryCarrier implements CarrierConnector {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G'};
    private static final Money FREE = new Money(BigDecimal.ZERO, "USD");
    private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 11, 21, 12, 0, 0, 0, ZoneOffset.UTC);

    @Override
    public Tracking tracking() {
        return (context, numbers) -> numbers.stream().map(MemoryCarrier::report).toList();
    }

    private static TrackingReport report(String number) {
        if (!number.startsWith("MC")) {
            return new TrackingReport(number, TrackingStatus.UNKNOWN, List.of());
        }
        return new TrackingReport(
                number,
                TrackingStatus.DELIVERED,
                List.of(
                        new TrackingReport.Event(NOON, TrackingStatus.DELIVERED, "Handed over", "New York"),
                        new TrackingReport.Event(NOON.minusDays(1), TrackingStatus.IN_TRANSIT, "Left", "Reno")));
    }

    @Override
    public AddressCheck addresses() {
        return (context, address) -> address.postalCode().equals("00000")
                ? Answer.refused(
                        SpiErrorCode.ADDRESS, new Message(Message.Level.ERROR, "", "There is no such address."))
                : Answer.of(known(address));
    }

    private static CheckedAddress known(PostalAddress address) {
        return new CheckedAddress(address, false, Optional.empty(), Optional.empty());
    }

    @Override
    public PickupDesk pickups() {
        return new PickupDesk() {
            @Override
            public Answer<PickupConfirmation> schedule(SpiContext context, PickupOrder order) {
                return Answer.of(new PickupConfirmation("PU" + order.key(), order.ready(), Optional.empty()));
            }

            @Override
            public Answer<String> cancel(SpiContext context, String confirmation) {
                return Answer.of(confirmation);
            }
        };
    }

    @Override
    public ManifestDesk manifests() {
        return MemoryCarrier::close;
    }

    private static Answer<Manifest> close(SpiContext context, String key, LocalDate day, List<String> shipments) {
        return Answer.of(new Manifest("MA" + key, shipments, Bytes.of("%PDF-1.7")));
    }

    /** The signature is the length of the body. */
    @Override
    public Webhooks webhooks() {
        return new Webhooks() {
            @Override
            public void subscribe(SpiContext context, URI address) {}

            @Override
            public void unsubscribe(SpiContext context, URI address) {}

            @Override
            public CarrierNews receive(SpiContext context, WebhookCall call) {
                String length = Integer.toString(call.body().size());
                if (!length.equals(call.headers().get("x-length"))) {
                    throw new SpiException(SpiErrorCode.AUTH, "not signed");
                }
                String number = call.body().text();
                return number.startsWith("MC") ? new CarrierNews(List.of(report(number)), List.of()) : CarrierNews.NONE;
            }
        };
    }

    @Override
    public LabelDesk labels() {
        return new LabelDesk() {
            @Override
            public Answer<Labels> buy(SpiContext context, LabelOrder order) {
                ParcelLabel label = new ParcelLabel("MC" + order.key(), order.format(), Bytes.of(PICTURE));
                return Answer.of(new Labels(order.key(), List.of(label), FREE));
            }

            @Override
            public Optional<Labels> find(SpiContext context, String key) {
                throw new SpiException(SpiErrorCode.OUTCOME_UNKNOWN, "nothing is kept");
            }

            @Override
            public Answer<VoidOutcome> voidLabel(SpiContext context, String shipment) {
                throw SpiException.unsupported("taking labels back");
            }
        };
    }
}
