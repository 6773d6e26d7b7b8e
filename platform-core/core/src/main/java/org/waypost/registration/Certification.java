package org.waypost.registration;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody signed a quarter's list.
 *
 * @param id names it
 * @param dueOn the day by which it was due
 * @param signedAt when it was signed
 * @param signedBy the name of who signed
 * @param sha256 checksum of the list, as {@link CertifiedList#sha256} makes it
 */
public record Certification(long id, LocalDate dueOn, Instant signedAt, String signedBy, String sha256) {}
