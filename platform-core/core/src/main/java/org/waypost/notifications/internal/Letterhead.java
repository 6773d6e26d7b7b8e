package org.waypost.notifications.internal;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.tenancy.Site;

/**
 * What a letter shows of the location that sends it.
 *
 * @param location its name
 * @param address on one line
 * @param accent its colour, {@code #rrggbb}
 * @param portal where its portal is
 * @param locale its language and country
 * @param zone its time zone
 */
record Letterhead(String location, String address, String accent, URI portal, Locale locale, ZoneId zone) {
    private static final String PRODUCT_ACCENT = "#1f4e8c";
    private static final int LIGHT = 150;

    /** Refuses a colour that is none: it would stand in the middle of a style. */
    Letterhead {
        accent = accent.matches("#[0-9a-fA-F]{6}") ? accent : PRODUCT_ACCENT;
    }

    static Letterhead of(Site site) {
        String address = Stream.of(
                        site.name(), site.address().street(), site.address().townLine())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(" · "));
        return new Letterhead(site.name(), address, site.accent(), site.baseUrl(), site.locale(), site.zone());
    }

    /** The colour of words on the accent: white on a dark one, ink on a light one. */
    String onAccent() {
        int rgb = Integer.parseInt(accent.substring(1), 16);
        int brightness = (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
        return brightness > LIGHT ? "#1b2433" : "#ffffff";
    }

    /** How a reader of a language reads dates and words here: his language, this country. */
    Locale reading(Locale language) {
        return new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setRegion(locale.getCountry())
                .build();
    }
}
