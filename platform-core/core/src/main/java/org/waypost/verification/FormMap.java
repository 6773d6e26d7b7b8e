package org.waypost.verification;

import java.util.List;
import java.util.stream.Collectors;
import org.waypost.shared.PlatformException;

/**
 * Where the items stand on a form; those whose place is not known are left out.
 *
 * @param places at most one for an item
 */
public record FormMap(List<FormPlace> places) {
    /**
     * Copies the places.
     *
     * @throws PlatformException {@link VerificationError#BAD_FORM_MAP} with an item that stands twice
     */
    public FormMap {
        places = List.copyOf(places);
        places.stream()
                .collect(Collectors.groupingBy(FormPlace::item, Collectors.counting()))
                .forEach((item, count) -> {
                    if (count > 1) {
                        throw new PlatformException(VerificationError.BAD_FORM_MAP, item);
                    }
                });
    }

    /**
     * Reads lines of item, page, x, y and width, in points from the lower left corner; lines without anything and lines that
     * begin with {@code #} are left out.
     *
     * @throws PlatformException {@link VerificationError#BAD_FORM_MAP} with the first line that cannot be read
     */
    public static FormMap read(String text) {
        return new FormMap(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(FormPlace::read)
                .toList());
    }

    /** The lines that {@link #read} reads. */
    public String text() {
        return places.stream().map(FormPlace::line).collect(Collectors.joining("\n"));
    }
}
