package org.waypost.mailroom.internal;

import java.util.Locale;
import org.waypost.mailroom.LabelSize;
import org.waypost.mailroom.MailLabel;
import org.waypost.mailroom.internal.LabelLayout.Line;
import org.waypost.mailroom.internal.LabelLayout.Square;

/** Writes a label in ZPL II for printers of 203 dots per inch, texts in UTF-8. */
final class ZplLabel {
    private static final double DOTS_PER_MM = 203 / 25.4;
    private static final int LARGEST_SQUARE = 10;
    /** Width of a letter of font 0, as a share of its height, on the generous side. */
    private static final double LETTER = 0.6;

    private ZplLabel() {}

    static String of(MailLabel label, LabelSize size) {
        LabelLayout layout = LabelLayout.of(label, size);
        StringBuilder zpl = new StringBuilder("^XA\n^CI28\n");
        zpl.append(String.format(Locale.ROOT, "^PW%d^LL%d\n", dots(size.widthMm()), dots(size.heightMm())));
        zpl.append(code(label.address().toString(), layout.code()));
        layout.lines().stream().filter(line -> !line.text().isEmpty()).forEach(line -> zpl.append(text(line)));
        return zpl.append("^XZ\n").toString();
    }

    private static String code(String address, Square where) {
        int squares = QrMatrix.of(address).size() + 2 * QrMatrix.QUIET;
        int square = Math.max(1, Math.min(LARGEST_SQUARE, dots(where.side()) / squares));
        int edge = (dots(where.side()) - square * (squares - 2 * QrMatrix.QUIET)) / 2;
        return String.format(
                Locale.ROOT,
                "^FO%d,%d^BQN,2,%d^FH^FDMA,%s^FS\n",
                dots(where.x()) + edge,
                dots(where.y()) + edge,
                square,
                escaped(address));
    }

    private static String text(Line line) {
        int height = dots(line.height());
        int letters = Math.max(1, (int) (dots(line.width()) / (height * LETTER)));
        String fitting = line.text().codePointCount(0, line.text().length()) <= letters
                ? line.text()
                : line.text().substring(0, line.text().offsetByCodePoints(0, letters - 1)) + "…";
        return String.format(
                Locale.ROOT,
                "^FO%d,%d^A0N,%d,%d^FH^FD%s^FS\n",
                dots(line.x()),
                dots(line.y()),
                height,
                height,
                escaped(fitting));
    }

    /** The printer's own signs and control characters as hexadecimal. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(letter -> {
            if (letter == '^' || letter == '~' || letter == '_' || letter < ' ') {
                escaped.append(String.format(Locale.ROOT, "_%02X", letter));
            } else {
                escaped.append((char) letter);
            }
        });
        return escaped.toString();
    }

    private static int dots(double mm) {
        return (int) Math.round(mm * DOTS_PER_MM);
    }
}
