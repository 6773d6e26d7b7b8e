package org.waypost.verification;

import java.util.Locale;
import org.waypost.shared.PlatformException;

/**
 * Where an item stands on a form.
 *
 * @param item its number
 * @param page the first is 1
 * @param x from the left edge of the page to the first letter, in points (72 an inch)
 * @param y from the lower edge of the page to the line the letters stand on, in points
 * @param width how much room there is, in points
 */
public record FormPlace(String item, int page, double x, double y, double width) {
    private static final int CELLS = 5;
    private static final double EDGE = 14_400;

    /**
     * Checks that it can lie on a page.
     *
     * @throws PlatformException {@link VerificationError#BAD_FORM_MAP}
     */
    public FormPlace {
        boolean lies = x >= 0 && y >= 0 && width > 0 && x <= EDGE && y <= EDGE && width <= EDGE;
        if (!lies || page < 1 || !item.matches("\\d{1,2}[a-z]?")) {
            throw new PlatformException(VerificationError.BAD_FORM_MAP, item);
        }
    }

    /**
     * One line: item, page, x, y and width with commas between.
     *
     * @throws PlatformException {@link VerificationError#BAD_FORM_MAP} with the line
     */
    static FormPlace read(String line) {
        String[] cells = line.strip().split("\\s*,\\s*", -1);
        try {
            if (cells.length == CELLS) {
                return new FormPlace(
                        cells[0],
                        Integer.parseInt(cells[1]),
                        Double.parseDouble(cells[2]),
                        Double.parseDouble(cells[3]),
                        Double.parseDouble(cells[4]));
            }
        } catch (NumberFormatException noNumber) {
            throw new PlatformException(VerificationError.BAD_FORM_MAP, noNumber, line);
        }
        throw new PlatformException(VerificationError.BAD_FORM_MAP, line);
    }

    /** The line that {@link #read} reads. */
    String line() {
        return String.format(Locale.ROOT, "%s,%d,%.1f,%.1f,%.1f", item, page, x, y, width);
    }
}
