package org.waypost.plugins.carrier.manual;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What numbers tell of the service, where they do; empty for codes that are not known. */
final class ServiceWords {
    private static final Map<String, String> UPS = Map.ofEntries(
            Map.entry("01", "Next Day Air"),
            Map.entry("02", "2nd Day Air"),
            Map.entry("03", "Ground"),
            Map.entry("12", "3 Day Select"),
            Map.entry("13", "Next Day Air Saver"),
            Map.entry("15", "Next Day Air Early"),
            Map.entry("42", "Ground, signature required"),
            Map.entry("44", "Next Day Air, Saturday delivery"),
            Map.entry("66", "Worldwide Express"),
            Map.entry("72", "Ground, collect on delivery"),
            Map.entry("90", "Ground, return"),
            Map.entry("A2", "Next Day Air, adult signature"),
            Map.entry("A8", "Ground, adult signature"));

    private static final Map<String, String> USPS = Map.of(
            "001", "USPS Tracking",
            "021", "Signature Confirmation",
            "033", "Collect on Delivery",
            "055", "Priority Mail",
            "073", "Certified Mail",
            "088", "Registered Mail",
            "701", "Priority Mail Express",
            "890", "Certified Mail");

    private static final Map<String, String> S10 = Map.of(
            "C", "Parcel",
            "E", "Express (EMS)",
            "H", "E-commerce parcel",
            "L", "Tracked letter",
            "R", "Registered",
            "V", "Insured letter");

    private ServiceWords() {}

    /** Behind 1Z and six characters of the shipper's account. */
    static String ups(String number) {
        return UPS.getOrDefault(number.substring(8, 10), "");
    }

    /** The service type code behind the first two digits. */
    static String usps(String number) {
        return USPS.getOrDefault(number.substring(2, 5), "");
    }

    /** The green labels of Certified Mail have numbers of 20 digits that begin with 70 or 71. */
    static String usps20(String number) {
        return number.startsWith("70") || number.startsWith("71") ? "Certified Mail" : "";
    }

    /** The first of the two letters. */
    static String s10(String number) {
        return S10.getOrDefault(number.substring(0, 1), "");
    }

    /** The kind and the country whose post gave the number. */
    static String s10Abroad(String number) {
        return Stream.of(s10(number), "from " + Countries.name(number.substring(11)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
