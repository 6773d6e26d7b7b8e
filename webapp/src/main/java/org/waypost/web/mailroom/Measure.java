package org.waypost.web.mailroom;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.function.ToIntFunction;

/** One measure of a form. It is shown rounded; what nobody typed over stays as exact as it was kept. */
final class Measure implements Serializable {
    static final Measure UNKNOWN = new Measure(0, null);

    private final int kept;
    private final BigDecimal shown;

    Measure(int kept, BigDecimal shown) {
        this.kept = kept;
        this.shown = shown;
    }

    BigDecimal shown() {
        return shown;
    }

    /** What is to be kept for what stands in the field now. */
    int kept(BigDecimal typed, ToIntFunction<BigDecimal> conversion) {
        return isShown(typed) ? kept : conversion.applyAsInt(typed);
    }

    private boolean isShown(BigDecimal typed) {
        if (typed == null || shown == null) {
            return typed == null && shown == null;
        }
        return typed.compareTo(shown) == 0;
    }
}
