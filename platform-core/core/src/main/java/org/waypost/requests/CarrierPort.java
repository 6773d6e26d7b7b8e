package org.waypost.requests;

import java.util.List;
import java.util.Map;
import org.waypost.shared.PlatformException;

/**
 * The carriers that the bound location uses, as shipments need them. Nothing here is called within a database transaction.
 * Errors that are no answers are {@link PlatformException}s of whoever implements it.
 */
public interface CarrierPort {
    /** Those that are switched on. */
    List<ShippingCarrier> carriers();

    /**
     * What sending would cost, the cheapest first.
     *
     * @throws PlatformException when the carrier is away or does not take it
     */
    List<ShippingRate> quote(String carrier, Parcel parcel);

    /**
     * Buys a label. The same key never buys twice.
     *
     * @return what became of it; {@link LabelOutcome.Unknown} rather than an exception once money may have moved
     */
    LabelOutcome buy(LabelOrder order);

    /**
     * Looks for a purchase whose outcome is unknown.
     *
     * @return {@link LabelOutcome.Refused} when it certainly was not made
     */
    LabelOutcome find(String carrier, String key);

    /** Gives a label back that was not used. */
    Refund giveBack(String carrier, String shipment);

    /**
     * Asks where parcels are.
     *
     * @return by tracking number; those of which nothing is known are left out
     * @throws PlatformException when the carrier is away
     */
    Map<String, ParcelProgress> track(String carrier, List<String> numbers);

    /**
     * Has parcels listed for the carrier's driver. The same key never lists twice.
     *
     * @throws PlatformException {@link RequestsError#CLOSING_REFUSED} when it certainly listed nothing; anything else when it
     *     may have
     */
    ClosedParcels close(ClosingOrder order);

    /**
     * Has an address looked at by a carrier that can.
     *
     * @return as the carrier writes it; the same when no carrier looks at addresses
     * @throws PlatformException {@link RequestsError#ADDRESS_REFUSED} when it cannot be delivered to
     */
    ForwardingAddress check(ForwardingAddress address);
}
