package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.waypost.requests.BoughtLabel;
import org.waypost.requests.CarrierPort;
import org.waypost.requests.ClosedParcels;
import org.waypost.requests.ClosingOrder;
import org.waypost.requests.ForwardingAddress;
import org.waypost.requests.LabelOrder;
import org.waypost.requests.LabelOutcome;
import org.waypost.requests.Parcel;
import org.waypost.requests.ParcelProgress;
import org.waypost.requests.Refund;
import org.waypost.requests.RequestsError;
import org.waypost.requests.ShippingCarrier;
import org.waypost.requests.ShippingRate;
import org.waypost.shared.Money;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** A carrier that keeps a book of what it sold. The service {@code killed} ends its caller after the sale. */
@Alternative
@Priority(1)
@ApplicationScoped
class ScriptedCarrier implements CarrierPort {
    static final String NAME = "scripted";
    static final String KILLED = "killed";

    /** Sells likewise, and there is a plugin of that name that reads what it reports. */
    static final String REPORTING = "easypost";

    private static final Money PRICE = new Money(895, "USD");

    private final Map<String, BoughtLabel> book = new ConcurrentHashMap<>();
    private final Map<String, List<String>> closed = new ConcurrentHashMap<>();
    private volatile boolean losesAnswers;

    boolean hasSold(String key) {
        return book.containsKey(key);
    }

    @Override
    public List<ShippingCarrier> carriers() {
        return Stream.of(NAME, REPORTING)
                .map(name -> new ShippingCarrier(name, "Scripted Parcels", true, true, true, true))
                .toList();
    }

    @Override
    public List<ShippingRate> quote(String carrier, Parcel parcel) {
        return List.of(new ShippingRate("1", "ground", "Ground", PRICE, Optional.empty()));
    }

    @Override
    public LabelOutcome buy(LabelOrder order) {
        BoughtLabel label = sold(order.key());
        if (order.choice().service().equals(KILLED)) {
            throw new IllegalStateException("the caller is gone");
        }
        return new LabelOutcome.Bought(label);
    }

    private BoughtLabel sold(String key) {
        return book.computeIfAbsent(
                key, fresh -> new BoughtLabel("s-" + fresh, "T" + fresh, PRICE, BoughtLabel.ZPL, new byte[] {'^'}));
    }

    @Override
    public LabelOutcome find(String carrier, String key) {
        return Optional.ofNullable(book.get(key))
                .<LabelOutcome>map(LabelOutcome.Bought::new)
                .orElseGet(() -> new LabelOutcome.Refused(""));
    }

    @Override
    public Refund giveBack(String carrier, String shipment) {
        return Refund.GIVEN;
    }

    @Override
    public Map<String, ParcelProgress> track(String carrier, List<String> numbers) {
        return numbers.stream().collect(Collectors.toMap(number -> number, number -> ParcelProgress.DELIVERED));
    }

    /** Whether the next answers about closed parcels get lost on their way. */
    void losesAnswers(boolean lost) {
        losesAnswers = lost;
    }

    /** What was closed, by key. */
    Map<String, List<String>> closed() {
        return Map.copyOf(closed);
    }

    @Override
    public ClosedParcels close(ClosingOrder order) {
        if (order.carrier().equals(REPORTING)) {
            throw new PlatformException(RequestsError.CLOSING_REFUSED, "The driver was here.");
        }
        List<String> earlier = closed.putIfAbsent(order.key(), order.shipments());
        assertThat(earlier).as("one key, one list").isIn(null, order.shipments());
        if (losesAnswers) {
            throw new PlatformException(SharedError.DATABASE_AWAY);
        }
        return new ClosedParcels("LIST-" + order.key(), order.shipments(), page());
    }

    private static byte[] page() {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ForwardingAddress check(ForwardingAddress address) {
        return address;
    }
}
