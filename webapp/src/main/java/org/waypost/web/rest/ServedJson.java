package org.waypost.web.rest;

import org.waypost.customers.ServedUntil;

/**
 * The exception by which a renter is served although his papers are not in order.
 *
 * @param day its last one
 * @param grantedBy who answers for it
 */
public record ServedJson(String day, String grantedBy) {
    static ServedJson of(ServedUntil served) {
        return new ServedJson(served.day().toString(), served.grantedBy());
    }
}
