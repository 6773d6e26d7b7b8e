package org.waypost.requests;

/**
 * An order for a label.
 *
 * @param key makes the purchase unique
 * @param choice the offer that is taken
 * @param parcel what is sent
 */
public record LabelOrder(String key, LabelChoice choice, Parcel parcel) {}
