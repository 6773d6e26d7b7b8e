package org.waypost.privacy;

import java.time.Period;
import org.waypost.verification.Citation;

/**
 * How long a set of rules keeps a class of records after the end of the relation with a customer.
 *
 * @param records the class, in the words of the set
 * @param least for how long at least
 * @param basis why, in the words of the set
 * @param citation where it comes from
 */
public record Retention(String records, Period least, String basis, Citation citation) {}
