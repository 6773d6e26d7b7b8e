package org.waypost.mailroom;

/**
 * A filter that somebody kept for himself.
 *
 * @param name what he calls it, 1 to 60 characters
 * @param filter what it looks for
 * @param standard whether his list of pieces opens with it
 */
public record SavedFilter(String name, MailFilter filter, boolean standard) {}
