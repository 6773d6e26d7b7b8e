package org.waypost.bench.measure;

import java.util.Locale;

/** How far a figure must go: a bound of the ratio, of the product's own figure, or of what it adds to the floor. */
public final class Target {
    private final double bound;
    private final boolean atLeast;
    private final Of of;

    private Target(double bound, boolean atLeast, Of of) {
        this.bound = bound;
        this.atLeast = atLeast;
        this.of = of;
    }

    /** The product reaches that part of the floor. */
    public static Target ratioAtLeast(double bound) {
        return new Target(bound, true, Of.RATIO);
    }

    /** The product costs no more than that many times the floor. */
    public static Target ratioAtMost(double bound) {
        return new Target(bound, false, Of.RATIO);
    }

    /** The product's own figure stays within, in its unit, whatever the floor does. */
    public static Target productAtMost(double bound) {
        return new Target(bound, false, Of.PRODUCT);
    }

    /** The product adds no more than that to the floor, in their unit. */
    public static Target extraAtMost(double bound) {
        return new Target(bound, false, Of.EXTRA);
    }

    /** Whether the figures reach it. */
    public boolean isMet(Figures figures) {
        double value = switch (of) {
            case RATIO -> figures.ratio();
            case PRODUCT -> figures.product();
            case EXTRA -> figures.extra();
        };
        return atLeast ? value >= bound : value <= bound;
    }

    /** Such as {@code >= 0.60} for a ratio, {@code <= 60 s} for a figure, {@code <= floor + 50 us} for what is added. */
    public String in(String unit) {
        String sign = atLeast ? ">= " : "<= ";
        return sign
                + switch (of) {
                    case RATIO -> String.format(Locale.ROOT, "%.2f", bound);
                    case PRODUCT -> Table.number(bound) + " " + unit;
                    case EXTRA -> "floor + " + Table.number(bound) + " " + unit;
                };
    }

    private enum Of {
        RATIO,
        PRODUCT,
        EXTRA
    }
}
