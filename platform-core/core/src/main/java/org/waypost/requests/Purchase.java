package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The one purchase of a label that a shipment has made, or is making: written down before the carrier is asked. */
@Embeddable
class Purchase {
    /** Longer than any call to a carrier lasts. Until then the one who buys may still get his answer. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    @Column(name = "purchase_key")
    private String key;

    @Column(name = "purchase_offer")
    private String offer;

    @Column(name = "purchase_began_at")
    private Instant began;

    @Column(name = "purchase_name")
    private String carrierShipment;

    @Enumerated(EnumType.STRING)
    private Refund refund;

    /** For JPA. */
    protected Purchase() {}

    Purchase(String key, String offer, Instant began) {
        this.key = key;
        this.offer = offer;
        this.began = began;
    }

    /** It was made, and the carrier calls it so. */
    void made(String name) {
        carrierShipment = name;
    }

    void refund(Refund state) {
        refund = state;
    }

    String key() {
        return key;
    }

    /** {@link ShippingCarrier#name()}. */
    String offer() {
        return offer;
    }

    Optional<String> carrierShipment() {
        return Optional.ofNullable(carrierShipment);
    }

    Optional<Refund> refund() {
        return Optional.ofNullable(refund);
    }

    boolean mayStillAnswer(Instant now) {
        return now.isBefore(began.plus(PATIENCE));
    }
}
