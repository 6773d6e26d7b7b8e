package org.waypost.requests;

import org.waypost.shared.PlatformException;

/**
 * What a packed parcel measures. Sides are zero when nobody measured them: then all three are.
 *
 * @param weightGrams with packaging, above zero
 * @param lengthMm the longest side
 * @param widthMm the second
 * @param heightMm the third
 */
public record ParcelMeasures(int weightGrams, int lengthMm, int widthMm, int heightMm) {
    private static final int HEAVIEST = 1_000_000;
    private static final int LONGEST = 10_000;

    /**
     * Checks the measures.
     *
     * @throws PlatformException {@link RequestsError#BAD_PARCEL}
     */
    public ParcelMeasures {
        boolean weighs = weightGrams > 0 && weightGrams <= HEAVIEST;
        boolean unmeasured = lengthMm == 0 && widthMm == 0 && heightMm == 0;
        if (!weighs || !(unmeasured || (isSide(lengthMm) && isSide(widthMm) && isSide(heightMm)))) {
            throw new PlatformException(RequestsError.BAD_PARCEL);
        }
    }

    private static boolean isSide(int mm) {
        return mm > 0 && mm <= LONGEST;
    }

    /** Whether somebody measured the sides. */
    public boolean hasSides() {
        return lengthMm > 0;
    }
}
