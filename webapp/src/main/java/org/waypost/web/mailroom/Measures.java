package org.waypost.web.mailroom;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.waypost.tenancy.Units;

/** Turns what is typed in the location's units into millimetres and grams, and back. Nothing typed is zero. */
enum Measures {
    /** Inches and ounces. */
    IMPERIAL("25.4", "28.349523125"),
    /** Centimetres and grams. */
    METRIC("10", "1");

    private static final int DECIMALS = 1;

    private final BigDecimal millimetres;
    private final BigDecimal grams;

    Measures(String millimetres, String grams) {
        this.millimetres = new BigDecimal(millimetres);
        this.grams = new BigDecimal(grams);
    }

    static Measures in(Units units) {
        return valueOf(units.name());
    }

    int millimetres(BigDecimal typed) {
        return whole(typed, millimetres);
    }

    int grams(BigDecimal typed) {
        return whole(typed, grams);
    }

    /** For the form; null leaves the field empty. */
    BigDecimal length(int inMillimetres) {
        return shown(inMillimetres, millimetres);
    }

    /** For the form; null leaves the field empty. */
    BigDecimal weight(int inGrams) {
        return shown(inGrams, grams);
    }

    private static int whole(BigDecimal typed, BigDecimal unit) {
        return typed == null
                ? 0
                : typed.multiply(unit).setScale(0, RoundingMode.HALF_UP).intValue();
    }

    private static BigDecimal shown(int value, BigDecimal unit) {
        return value == 0 ? null : BigDecimal.valueOf(value).divide(unit, DECIMALS, RoundingMode.HALF_UP);
    }
}
