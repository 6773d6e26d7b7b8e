package org.waypost.mailroom;

import java.net.URI;
import java.util.Optional;

/**
 * What a scanned or typed code may be.
 *
 * @param carrier what people call the carrier
 * @param number as the carrier writes it, without what a barcode holds besides
 * @param service what the number tells of the service; may be empty
 * @param check how its check digit stands
 * @param page where the parcel can be followed, if the carrier has such a page
 */
public record TrackingNumber(String carrier, String number, String service, Check check, Optional<URI> page) {
    /** How a check digit stands. */
    public enum Check {
        /** It is there and right: the number was read well. */
        RIGHT,
        /** Such numbers have none, so only the form fits. */
        NONE,
        /** It is wrong: a digit was misread or mistyped. */
        WRONG
    }
}
