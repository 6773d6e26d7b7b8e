package org.waypost.bench.measure;

import java.util.Locale;

/** How far a figure must go: a bound of the ratio, or of the product's own figure. */
public final class Target {
    private final double bound;
    private final boolean atLeast;
    private final boolean ofRatio;

    private Target(double bound, boolean atLeast, boolean ofRatio) {
        this.bound = bound;
        this.atLeast = atLeast;
        this.ofRatio = ofRatio;
    }

    /** The product reaches that part of the floor. */
    public static Target ratioAtLeast(double bound) {
        return new Target(bound, true, true);
    }

    /** The product costs no more than that many times the floor. */
    public static Target ratioAtMost(double bound) {
        return new Target(bound, false, true);
    }

    /** The product's own figure stays within, in its unit, whatever the floor does. */
    public static Target productAtMost(double bound) {
        return new Target(bound, false, false);
    }

    /** Whether the figures reach it. */
    public boolean isMet(Figures figures) {
        double value = ofRatio ? figures.ratio() : figures.product();
        return atLeast ? value >= bound : value <= bound;
    }

    /** Such as {@code >= 0.60} for a ratio, {@code <= 60 s} for a figure. */
    public String in(String unit) {
        String sign = atLeast ? ">= " : "<= ";
        return sign + (ofRatio ? String.format(Locale.ROOT, "%.2f", bound) : Table.number(bound) + " " + unit);
    }
}
