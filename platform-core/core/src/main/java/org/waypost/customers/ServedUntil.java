package org.waypost.customers;

import java.time.LocalDate;

/**
 * By which exception a renter is served.
 *
 * @param day its last one
 * @param grantedBy who answers for it
 */
public record ServedUntil(LocalDate day, String grantedBy) {
    static ServedUntil of(ReleaseException exception) {
        return new ServedUntil(exception.until(), exception.grantedByName());
    }
}
