package org.waypost.requests;

/**
 * The figures of one box on the dashboard.
 *
 * @param open requests that somebody still has to do
 * @param late those of them whose due time has passed
 */
public record RequestCount(long open, long late) {}
