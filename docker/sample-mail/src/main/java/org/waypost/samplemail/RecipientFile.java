package org.waypost.samplemail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recipients from a file: CSV with a head line, or a JSON array of objects. Fields: name, business, mailbox, street,
 * city, postcode, country; only business may be missing or empty.
 */
final class RecipientFile {
    private static final List<Recipient> EXAMPLES = List.of(
            example("Marisol Vega", "", "214"),
            example("James Okafor", "", "207"),
            example("Erik Halden", "Halden Boatworks LLC", "118"),
            example("Marius Velden", "", "241"),
            example("Noor Haddad", "Cedar & Salt Catering", "305"));

    private RecipientFile() {}

    private static Recipient example(String name, String business, String mailbox) {
        Optional<String> company = Optional.of(business).filter(text -> !text.isEmpty());
        return new Recipient(name, company, mailbox, "412 W Ontario St", "Chicago IL", "60654", "US");
    }

    /**
     * The file's recipients, or five examples of one location when there is no file.
     *
     * @throws IllegalArgumentException when the file is not of the form above
     */
    static List<Recipient> read(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return EXAMPLES;
        }
        String text = Files.readString(file.get());
        List<Map<String, String>> rows =
                text.stripLeading().startsWith("[") ? JsonRows.parse(text) : CsvRows.parse(text);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(file.get() + " has no recipients");
        }
        return rows.stream().map(RecipientFile::recipient).toList();
    }

    private static Recipient recipient(Map<String, String> row) {
        Optional<String> business = Optional.ofNullable(row.get("business")).filter(text -> !text.isBlank());
        return new Recipient(
                field(row, "name"),
                business,
                field(row, "mailbox"),
                field(row, "street"),
                field(row, "city"),
                field(row, "postcode"),
                field(row, "country"));
    }

    private static String field(Map<String, String> row, String name) {
        String value = row.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A recipient has no " + name + ": " + row);
        }
        return value;
    }
}
