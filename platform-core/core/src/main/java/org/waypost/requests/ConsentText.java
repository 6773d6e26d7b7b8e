package org.waypost.requests;

import java.util.Locale;

/**
 * What a renter agrees to when he asks for his mail to be opened.
 *
 * @param kind the kind of request it belongs to
 * @param edition counts the wordings, from one
 * @param locale the language it is in
 * @param text the exact words
 */
public record ConsentText(RequestKind kind, int edition, Locale locale, String text) {}
