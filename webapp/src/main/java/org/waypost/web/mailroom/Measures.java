package org.waypost.web.mailroom;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.waypost.tenancy.Units;

/**
 * Turns what is typed in the location's units into millimetres and grams, and back. Nothing typed is zero; what is beyond all
 * limits becomes the largest number there is, which no piece has.
 */
public enum Measures {
    /** Inches and ounces. */
    IMPERIAL("25.4", "28.349523125", "453.59237"),
    /** Centimetres and grams. */
    METRIC("10", "1", "1000");

    private static final int DECIMALS = 1;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final BigDecimal millimetres;
    private final BigDecimal grams;
    private final BigDecimal gramsOfLarge;

    Measures(String millimetres, String grams, String gramsOfLarge) {
        this.millimetres = new BigDecimal(millimetres);
        this.grams = new BigDecimal(grams);
        this.gramsOfLarge = new BigDecimal(gramsOfLarge);
    }

    /** Those of a location's units. */
    public static Measures in(Units units) {
        return valueOf(units.name());
    }

    BigDecimal millimetresInOne() {
        return millimetres;
    }

    BigDecimal gramsInOne() {
        return grams;
    }

    /** Grams in the unit people use for what is heavy: a pound, a kilogram. */
    BigDecimal gramsInOneLarge() {
        return gramsOfLarge;
    }

    /** What was typed as a length. */
    public int millimetres(BigDecimal typed) {
        return whole(typed, millimetres);
    }

    /** What was typed as a weight. */
    public int grams(BigDecimal typed) {
        return whole(typed, grams);
    }

    /** For the form; nothing is shown of zero. */
    Measure length(int inMillimetres) {
        return new Measure(inMillimetres, shown(inMillimetres, millimetres));
    }

    /** For the form; nothing is shown of zero. */
    Measure weight(int inGrams) {
        return new Measure(inGrams, shown(inGrams, grams));
    }

    /** The limit of a field in the units of the form; texts have none. */
    Object limit(String field, Object kept) {
        return switch (field) {
            case "length", "width", "height" -> shown((int) kept, millimetres);
            case "weight" -> shown((int) kept, grams);
            default -> kept;
        };
    }

    private static int whole(BigDecimal typed, BigDecimal unit) {
        return typed == null
                ? 0
                : typed.multiply(unit)
                        .min(LARGEST)
                        .max(LARGEST.negate())
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    private static BigDecimal shown(int value, BigDecimal unit) {
        return value == 0 ? null : BigDecimal.valueOf(value).divide(unit, DECIMALS, RoundingMode.HALF_UP);
    }
}
