package org.waypost.customers;

/**
 * A customer came into another standing by a decision about his papers.
 *
 * @param customer who
 * @param standing the one he is in now
 */
public record StandingChanged(CustomerId customer, Standing standing) {}
