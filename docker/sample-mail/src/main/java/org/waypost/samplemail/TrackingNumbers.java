package org.waypost.samplemail;

/** How numbers of parcels and signed-for letters are printed. */
final class TrackingNumbers {
    private TrackingNumbers() {}

    /** The number in groups of four behind its two letters, as people read it out. */
    static String spaced(String number) {
        return number.substring(0, 2) + number.substring(2).replaceAll("(.{4})", " $1");
    }
}
