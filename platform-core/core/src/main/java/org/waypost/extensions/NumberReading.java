package org.waypost.extensions;

import java.net.URI;
import java.util.Optional;

/**
 * What a tracking number may be.
 *
 * @param carrier what people call the carrier
 * @param service what the number tells of the service; may be empty
 * @param number as the carrier writes it
 * @param checked whether a check digit held
 * @param page where the parcel can be followed; only an https address, since it becomes a link
 */
public record NumberReading(String carrier, String service, String number, boolean checked, Optional<URI> page) {}
