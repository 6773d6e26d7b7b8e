package org.waypost.notifications.internal;

import java.util.Locale;

/**
 * A notice in words.
 *
 * @param language of the words
 * @param subject one line
 * @param text for readers without HTML
 * @param html for the others
 */
record Letter(Locale language, String subject, String text, String html) {}
