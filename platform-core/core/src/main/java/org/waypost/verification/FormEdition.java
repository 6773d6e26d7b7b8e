package org.waypost.verification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The items of an edition of a form, and where they stand on the official one. Of the edition that is shipped the places are
 * not known: each location may measure them on its own copy, see {@link KeepFormMap}.
 *
 * @param id for instance {@code 2024-06}
 * @param form what it is called, with its edition
 * @param fields its items in order
 */
public record FormEdition(String id, String form, List<Field> fields) {
    /** The one that is in force. */
    public static final FormEdition CURRENT = read("2024-06", "PS Form 1583, June 2024", "form-1583-2024-06.csv");

    /** Items that are written when the form is signed; the public register does not ask for them. */
    private static final int FIRST_SIGNED = 13;

    /** Copies the fields. */
    public FormEdition {
        fields = List.copyOf(fields);
    }

    /** The numbers that the public register asks for, in its order. */
    public List<String> registry() {
        return fields.stream()
                .map(Field::item)
                .filter(item -> Integer.parseInt(item.replaceAll("\\D", "")) < FIRST_SIGNED)
                .toList();
    }

    /** Where the items stand on the official form, as far as this edition tells. */
    public FormMap map() {
        return new FormMap(
                fields.stream().map(Field::place).flatMap(Stream::ofNullable).toList());
    }

    private static FormEdition read(String id, String form, String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FormEdition.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return new FormEdition(
                    id, form, lines.lines().skip(1).map(Field::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An item.
     *
     * @param item its number
     * @param key where the facts of a case have its value
     * @param label what people see
     * @param need {@code always}, {@code business} or {@code optional}
     * @param place where it stands; null when that is not known
     */
    public record Field(String item, String key, String label, String need, FormPlace place) {
        private static final int CELLS = 8;

        private static Field read(String line) {
            String[] cells = line.split(",", CELLS);
            FormPlace place = cells[4].isEmpty()
                    ? null
                    : FormPlace.read(String.join(",", cells[0], cells[4], cells[5], cells[6], cells[7]));
            return new Field(cells[0], cells[1], cells[2], cells[3], place);
        }

        boolean isRequired(boolean business) {
            return need.equals("always") || (business && need.equals("business"));
        }
    }
}
