package org.waypost.extensions;

import java.math.BigDecimal;
import org.waypost.tenancy.PostalAddress;

/**
 * A parcel to try a carrier with; it goes from the location itself.
 *
 * @param name of the addressee
 * @param to where it would go
 * @param weight in kilograms or pounds, as the location measures
 */
public record SampleParcel(String name, PostalAddress to, BigDecimal weight) {}
