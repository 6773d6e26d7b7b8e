package org.waypost.mailroom;

import java.util.Arrays;
import java.util.Optional;

/** The labels that printers of mail rooms are loaded with. */
public enum LabelSize {
    /** Brother DK-11209 and alike: 62 by 29 mm. */
    ADDRESS("62x29", 62, 29),
    /** Parcel printers: 4 by 6 inches. */
    PARCEL("4x6", 101.6, 152.4),
    /** Small thermal labels: 50 by 25 mm. */
    SMALL("50x25", 50, 25);

    private final String code;
    private final double widthMm;
    private final double heightMm;

    LabelSize(String code, double widthMm, double heightMm) {
        this.code = code;
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    /** The one that addresses call so. */
    public static Optional<LabelSize> named(String code) {
        return Arrays.stream(values()).filter(size -> size.code.equals(code)).findFirst();
    }

    /** How addresses call it. */
    public String code() {
        return code;
    }

    /** Width in millimetres. */
    public double widthMm() {
        return widthMm;
    }

    /** Height in millimetres. */
    public double heightMm() {
        return heightMm;
    }
}
