package org.waypost.registration;

import java.time.LocalDate;
import org.waypost.verification.ExpiryStep;

/**
 * A registration of the location has come to a step towards its last day, or past it. Comes once for each step.
 *
 * @param licence its id
 * @param kind what it is
 * @param number of it
 * @param expiresOn its last day
 * @param step which reminder this is
 */
public record LicenceNear(long licence, LicenceKind kind, String number, LocalDate expiresOn, ExpiryStep step) {}
