package org.waypost.requests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waypost.shared.Money;

/** A carrier with a book of what it sold, which can be slow, refuse, or see its caller die. */
final class CarrierBook implements CarrierPort {
    private final Map<String, BoughtLabel> book = new HashMap<>();
    private Mood mood = Mood.WELL;
    private String refusal = "";
    private String mediaType = "image/jpeg";
    private byte[] file = BuyLabelTest.picture();
    private Consumer<LabelOrder> onBuy = order -> {};
    private int givenBack;

    private enum Mood {
        WELL,
        REFUSES,
        SELLS_SILENTLY,
        SELLS_AND_DIES,
        DIES_UNASKED
    }

    void gives(String type, byte[] bytes) {
        mediaType = type;
        file = bytes;
    }

    void refuses(String why) {
        mood = Mood.REFUSES;
        refusal = why;
    }

    void sellsWithoutAnswering() {
        mood = Mood.SELLS_SILENTLY;
    }

    void sellsAndDies() {
        mood = Mood.SELLS_AND_DIES;
    }

    void diesUnasked() {
        mood = Mood.DIES_UNASKED;
    }

    void answersAgain() {
        mood = Mood.WELL;
    }

    void onBuy(Consumer<LabelOrder> watcher) {
        onBuy = watcher;
    }

    int sold() {
        return book.size();
    }

    int givenBack() {
        return givenBack;
    }

    @Override
    public List<ShippingCarrier> carriers() {
        return List.of(new ShippingCarrier("fake", "Fake Parcels", true, true, true, true));
    }

    @Override
    public List<ShippingRate> quote(String carrier, Parcel parcel) {
        return List.of(new ShippingRate("rate-1", "PRIORITY", "Priority", new Money(895, "USD"), Optional.empty()));
    }

    @Override
    public LabelOutcome buy(LabelOrder order) {
        if (mood == Mood.DIES_UNASKED) {
            throw new Killed();
        }
        if (mood == Mood.REFUSES) {
            return new LabelOutcome.Refused(refusal);
        }
        onBuy.accept(order);
        BoughtLabel label = sell(order.key());
        return switch (mood) {
            case SELLS_SILENTLY -> new LabelOutcome.Unknown("no answer in 40 s");
            case SELLS_AND_DIES -> throw new Killed();
            case WELL, REFUSES, DIES_UNASKED -> new LabelOutcome.Bought(label);
        };
    }

    private BoughtLabel sell(String key) {
        return book.computeIfAbsent(
                key,
                fresh -> new BoughtLabel(
                        "shp-" + fresh, "TRACK-" + (book.size() + 1), new Money(895, "USD"), mediaType, file));
    }

    @Override
    public LabelOutcome find(String carrier, String key) {
        if (mood == Mood.SELLS_SILENTLY) {
            return new LabelOutcome.Unknown("still away");
        }
        return Optional.ofNullable(book.get(key))
                .<LabelOutcome>map(LabelOutcome.Bought::new)
                .orElseGet(() -> new LabelOutcome.Refused(""));
    }

    @Override
    public Refund giveBack(String carrier, String shipment) {
        givenBack++;
        return Refund.GIVEN;
    }

    @Override
    public Map<String, ParcelProgress> track(String carrier, List<String> numbers) {
        return Map.of();
    }

    @Override
    public ClosedParcels close(ClosingOrder order) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ForwardingAddress check(ForwardingAddress address) {
        return address;
    }

    /** The process is gone: nobody catches this. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
