package org.waypost.spi.recognizer;

import java.util.List;

/**
 * What was found in a photograph.
 *
 * @param lines of text from top to bottom
 * @param barcodes in no order
 * @param fields the surest of each kind first
 * @since 0.1
 */
public record Recognition(List<Line> lines, List<Barcode> barcodes, List<Field> fields) {
    /**
     * Copies the lists.
     *
     * @since 0.1
     */
    public Recognition {
        lines = List.copyOf(lines);
        barcodes = List.copyOf(barcodes);
        fields = List.copyOf(fields);
    }
}
