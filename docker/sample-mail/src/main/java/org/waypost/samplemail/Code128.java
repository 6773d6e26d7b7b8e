package org.waypost.samplemail;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The bar code of parcels: letters in set B, pairs of digits in set C, a check symbol, a stop. */
final class Code128 {
    private static final int START_B = 104;
    private static final int START_C = 105;
    private static final int TO_B = 100;
    private static final int TO_C = 99;
    private static final int STOP = 106;
    private static final int CHECK_MODULUS = 103;
    /** Widths of bar, space, bar, space, bar, space for the values 0 to 105, and of the stop. */
    private static final String[] WIDTHS =
            ("212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312"
                            + " 231212 112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131"
                            + " 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313"
                            + " 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331"
                            + " 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111"
                            + " 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211"
                            + " 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211"
                            + " 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141"
                            + " 411131 211412 211214 211232 2331112")
                    .split(" ", -1);

    private final List<Integer> values;

    /** @param text printable ASCII */
    Code128(String text) {
        List<Integer> symbols = new ArrayList<>();
        boolean digits = pairsFrom(text, 0);
        symbols.add(digits ? START_C : START_B);
        int at = 0;
        while (at < text.length()) {
            if (digits != pairsFrom(text, at)) {
                digits = !digits;
                symbols.add(digits ? TO_C : TO_B);
            }
            symbols.add(digits ? Integer.parseInt(text.substring(at, at + 2)) : text.charAt(at) - ' ');
            at += digits ? 2 : 1;
        }
        symbols.add(check(symbols));
        symbols.add(STOP);
        this.values = List.copyOf(symbols);
    }

    // set C pays from two pairs of digits on; an odd digit goes first, in set B
    private static boolean pairsFrom(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int run = end - at;
        return run >= 2 && run % 2 == 0;
    }

    private static int check(List<Integer> symbols) {
        int sum = symbols.get(0);
        for (int i = 1; i < symbols.size(); i++) {
            sum += i * symbols.get(i);
        }
        return sum % CHECK_MODULUS;
    }

    /** Symbol values with start, check and stop. */
    List<Integer> values() {
        return values;
    }

    /** How many times the narrowest bar the whole is wide, without the quiet zones. */
    int modules() {
        return 11 * (values.size() - 1) + 13;
    }

    /** Prints the bars in the pen's paint; leave ten modules of white at both ends. */
    void print(Graphics2D pen, double x, double y, double module, double height) {
        Path2D bars = new Path2D.Double();
        double at = x;
        for (int value : values) {
            String widths = WIDTHS[value];
            for (int i = 0; i < widths.length(); i++) {
                double wide = (widths.charAt(i) - '0') * module;
                if (i % 2 == 0) {
                    bars.append(new Rectangle2D.Double(at, y, wide, height), false);
                }
                at += wide;
            }
        }
        pen.fill(bars);
    }
}
