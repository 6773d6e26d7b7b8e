package org.waypost.verification;

import java.time.LocalDate;

/**
 * A registration of the location runs out soon.
 *
 * @param licence its id
 * @param kind what it is
 * @param number of it
 * @param expiresOn its last day
 * @param days which reminder this is: so many days before
 */
public record LicenceNear(long licence, LicenceKind kind, String number, LocalDate expiresOn, int days) {}
