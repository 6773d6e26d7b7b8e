package org.waypost.tenants.cli;

/** Contrast of colours as WCAG 2.2 defines it: 1 (none) to 21 (black on white). */
final class Contrast {
    /** What WCAG asks for between text of normal size and its background. */
    private static final double LEGIBLE = 4.5;

    private Contrast() {}

    static boolean carriesWhiteText(String hex) {
        return withWhite(hex) >= LEGIBLE;
    }

    /**
     * Contrast between white and a colour.
     *
     * @param hex the colour as {@code #rrggbb}
     */
    static double withWhite(String hex) {
        double luminance = 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
