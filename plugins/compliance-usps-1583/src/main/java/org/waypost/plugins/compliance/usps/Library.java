package org.waypost.plugins.compliance.usps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/** The rule books of all editions, with the books of single states that add to them. Read once. */
final class Library {
    /** The editions that this plugin ever shipped, the oldest first. Add, never remove: decisions refer to them. */
    private static final List<String> SHIPPED = List.of("2024-06");

    private final List<String> editions;
    private final Map<String, RuleBook> books = new TreeMap<>();

    Library(List<String> editions) {
        this.editions = List.copyOf(editions);
        editions.forEach(name -> books.put(name, read(name)));
        editions.stream()
                .flatMap(name -> books.get(name).scope().addOns().stream())
                .forEach(name -> books.put(name, read(name)));
    }

    static Library shipped() {
        return new Library(SHIPPED);
    }

    List<RuleBook> editions() {
        return editions.stream().map(books::get).toList();
    }

    RuleBook edition(String id) {
        return Optional.of(id)
                .filter(editions::contains)
                .map(books::get)
                .orElseThrow(() -> new SpiException(SpiErrorCode.NOT_FOUND, "there is no edition " + id));
    }

    List<RuleBook> addOns(RuleBook edition) {
        return edition.scope().addOns().stream().map(books::get).toList();
    }

    /** The states for which any edition has a book. */
    List<String> jurisdictions() {
        return editions().stream()
                .flatMap(edition -> addOns(edition).stream())
                .map(book -> book.edition().jurisdiction())
                .distinct()
                .toList();
    }

    private static RuleBook read(String name) {
        try (InputStream file = Library.class.getResourceAsStream(name + ".rules")) {
            if (file == null) {
                throw new IllegalStateException("there are no rules " + name);
            }
            return RuleBookReader.read(Tables.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
