package org.waypost.web.rest;

import org.waypost.requests.ConsentText;

/**
 * What a renter agrees to by asking for his mail to be opened.
 *
 * @param kind for instance {@code open_and_scan}
 * @param edition of the text, to be given back as {@code consent} when he asks
 * @param locale the language it is in, as a language tag
 * @param text the exact words to show him
 */
public record ConsentTextJson(String kind, String edition, String locale, String text) {
    static ConsentTextJson of(ConsentText current) {
        return new ConsentTextJson(
                current.kind().apiName(),
                Integer.toString(current.edition()),
                current.locale().toLanguageTag(),
                current.text());
    }
}
