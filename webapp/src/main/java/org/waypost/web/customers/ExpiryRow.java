package org.waypost.web.customers;

/**
 * A document that runs out, as a list shows it.
 *
 * @param link to the record it is in
 * @param person whose it is
 * @param document which one
 * @param day its last one
 * @param left how long it lasts yet, or since when it has not
 * @param told what the renter was told last
 * @param over whether it has run out
 */
public record ExpiryRow(
        String link, String person, String document, String day, String left, String told, boolean over) {}
