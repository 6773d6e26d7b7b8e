package org.waypost.requests;

/** Reads what carriers of the bound location report by themselves, and knows whether they did. */
public interface CarrierCalls {
    /**
     * Reads a call.
     *
     * @param carrier {@link ShippingCarrier#name()}
     * @return what it tells; nothing when it is genuine and of no interest
     * @throws org.waypost.shared.PlatformException {@link RequestsError#NOT_A_CARRIER} when none of that name is listened to
     *     here, {@link RequestsError#UNSIGNED_CALL} when the call does not prove where it comes from
     */
    CarrierNews read(String carrier, CarrierCall call);
}
