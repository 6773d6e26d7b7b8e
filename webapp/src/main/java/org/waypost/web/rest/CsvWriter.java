package org.waypost.web.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes rows as RFC 4180 has them, after a byte order mark without which Excel takes UTF-8 for something else. What a
 * spreadsheet would take for a formula gets an apostrophe in front: senders of mail choose these words, not we.
 */
final class CsvWriter {
    private static final String FORMULAS = "=+-@\t\r";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Writer out;

    CsvWriter(Writer out) {
        this.out = out;
        write(Character.toString(BYTE_ORDER_MARK));
    }

    void row(List<String> cells) {
        write(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String text) {
        boolean isFormula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        String harmless = isFormula ? "'" + text : text;
        boolean isQuoted = harmless.chars().anyMatch(letter -> "\",\r\n".indexOf(letter) >= 0);
        return isQuoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
