package org.waypost.web.apply;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an applicant need not type twice: an ID shows the name and home that he gave. He sees it in the field, and it counts
 * only once he has sent the step.
 */
final class Suggestions {
    private static final Pattern ON_ADDRESS_ID = Pattern.compile("(.+)\\.addressId\\.(street|city|state|zip4|country)");
    private static final Pattern NAME_ON_ID = Pattern.compile("(.+)\\.(?:photoId|addressId)\\.name");

    private final Map<String, String> facts;
    private final String country;

    Suggestions(Map<String, String> facts, String country) {
        this.facts = facts;
        this.country = country;
    }

    /** What the fact will most likely be, or empty. */
    String of(String key) {
        Matcher home = ON_ADDRESS_ID.matcher(key);
        if (home.matches()) {
            return fact(home.group(1) + ".home." + home.group(2));
        }
        Matcher named = NAME_ON_ID.matcher(key);
        if (named.matches()) {
            return (fact(named.group(1) + ".firstName") + " " + fact(named.group(1) + ".lastName")).strip();
        }
        return key.endsWith(".country") ? country : "";
    }

    private String fact(String key) {
        return facts.getOrDefault(key, "");
    }
}
