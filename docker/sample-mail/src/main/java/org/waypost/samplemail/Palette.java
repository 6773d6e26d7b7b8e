package org.waypost.samplemail;

import java.awt.Color;
import java.util.List;

/** The colours of mail. */
final class Palette {
    static final Color BLACK = new Color(38, 37, 41);
    static final Color SOFT_BLACK = new Color(58, 57, 62);
    static final Color PEN_BLUE = new Color(31, 52, 128);
    static final Color STAMP_RED = new Color(172, 38, 44);
    static final Color CANCEL = new Color(44, 44, 50);
    static final Color CERTIFIED_GREEN = new Color(28, 124, 82);

    static final Color WHITE = new Color(244, 243, 239);
    static final Color OFF_WHITE = new Color(240, 236, 227);
    static final Color CREAM = new Color(243, 233, 208);
    static final Color KRAFT = new Color(200, 165, 120);
    static final Color BOX = new Color(190, 148, 102);
    static final Color CARD = new Color(246, 243, 235);

    static final List<Color> PENS = List.of(PEN_BLUE, PEN_BLUE, new Color(36, 40, 58), BLACK, new Color(30, 60, 96));
    static final List<Color> HOUSES = List.of(
            new Color(24, 68, 120),
            new Color(122, 28, 40),
            new Color(20, 98, 84),
            new Color(58, 52, 112),
            new Color(178, 84, 26),
            new Color(44, 62, 72),
            new Color(12, 112, 148),
            new Color(86, 104, 40));

    private Palette() {}

    static Color faint(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** Between two colours; 0 is the first, 1 the second. */
    static Color mix(Color a, Color b, double t) {
        return new Color(
                channel(a.getRed(), b.getRed(), t),
                channel(a.getGreen(), b.getGreen(), t),
                channel(a.getBlue(), b.getBlue(), t));
    }

    private static int channel(int a, int b, double t) {
        return (int) Math.max(0, Math.min(255, Math.round(a + (b - a) * t)));
    }
}
