package org.waypost.mailroom;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypost.shared.PlatformException;

/**
 * What the pieces somebody looks for have in common; what is empty does not matter. Words may be beginnings; of several, a
 * piece has all.
 *
 * @param text words noted about it or read in its photograph, or its label
 * @param mailbox the whole number
 * @param person words of recipient or sender
 * @param trackingNumber the number or its beginning, or its last four or eight
 * @param read words read in its photograph
 * @param from first day it may have come, on the location's calendar
 * @param until last day it may have come
 * @param types mail types
 * @param states custody states
 * @param shelf the whole name of the shelf
 */
public record MailFilter(
        String text,
        String mailbox,
        String person,
        String trackingNumber,
        String read,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Set<MailType> types,
        Set<CustodyState> states,
        String shelf) {
    private static final int LONGEST = 200;

    /** Everything. */
    public static final MailFilter ALL = of(Map.of());

    /** Trims the texts and copies the sets. */
    public MailFilter {
        text = text.trim();
        mailbox = mailbox.trim();
        person = person.trim();
        trackingNumber = trackingNumber.trim();
        read = read.trim();
        shelf = shelf.trim();
        types = Set.copyOf(types);
        states = Set.copyOf(states);
    }

    /**
     * Reads a filter as addresses write it: what {@link #named()} gives, names that it does not know are passed over.
     *
     * @throws PlatformException {@link MailroomError#BAD_FILTER} with the name of what cannot be read
     */
    public static MailFilter of(Map<String, String> named) {
        return new MailFilter(
                text(named, "q"),
                text(named, "mailbox"),
                text(named, "person"),
                text(named, "tracking"),
                text(named, "read"),
                day(named, "from"),
                day(named, "until"),
                constants(named, "type", MailType.class),
                constants(named, "state", CustodyState.class),
                text(named, "shelf"));
    }

    /** What is set, by its name in addresses, several values separated by commas. */
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("q", text);
        named.put("mailbox", mailbox);
        named.put("person", person);
        named.put("tracking", trackingNumber);
        named.put("read", read);
        named.put("from", from.map(LocalDate::toString).orElse(""));
        named.put("until", until.map(LocalDate::toString).orElse(""));
        named.put("type", names(types));
        named.put("state", names(states));
        named.put("shelf", shelf);
        named.values().removeIf(String::isEmpty);
        return named;
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    private static String text(Map<String, String> named, String name) {
        String text = named.getOrDefault(name, "");
        if (text.length() > LONGEST) {
            throw new PlatformException(MailroomError.BAD_FILTER, name);
        }
        return text;
    }

    private static Optional<LocalDate> day(Map<String, String> named, String name) {
        try {
            return Optional.of(named.getOrDefault(name, ""))
                    .filter(text -> !text.isEmpty())
                    .map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new PlatformException(MailroomError.BAD_FILTER, e, name);
        }
    }

    private static <E extends Enum<E>> Set<E> constants(Map<String, String> named, String name, Class<E> type) {
        Function<String, E> read = word -> Enum.valueOf(type, word.trim().toUpperCase(Locale.ROOT));
        try {
            return Arrays.stream(named.getOrDefault(name, "").split(","))
                    .filter(word -> !word.isBlank())
                    .map(read)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
        } catch (IllegalArgumentException e) {
            throw new PlatformException(MailroomError.BAD_FILTER, e, name);
        }
    }
}
