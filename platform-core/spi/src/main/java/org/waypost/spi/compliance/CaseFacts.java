package org.waypost.spi.compliance;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.waypost.spi.SpiException;

/**
 * All that is known of a case on one day. What is not here is not known; rules then ask for a review and never pass.
 *
 * <p>Values are text by dotted key: dates as {@code 2026-11-21}, flags as {@code true} or {@code false}. A list has a number
 * after its key: {@code additionalRecipients.1.name}. Which keys a set wants, its {@link CaseForm} says. Details of a
 * document need not be repeated as values: {@code applicant.photoId.number} is the number of the document in the slot
 * {@code applicant.photoId}, when exactly one is there that was not rejected.
 *
 * <p>{@link #toMap()} and {@link #ofMap} carry a case to plain text and back, so that a decision can be kept with its facts.
 * <b>Threading:</b> unchangeable.
 *
 * @param today the day of the judgement, in the location's time zone; the rules know no other clock
 * @param values facts by key; empty values count as absent
 * @param documents all documents of the case, rejected ones too
 * @since 0.1
 */
public record CaseFacts(LocalDate today, Map<String, String> values, List<CaseDocument> documents) {
    private static final String TODAY = "today";

    /**
     * Leaves empty values out and checks that no key is one of those that {@link #toMap()} needs.
     *
     * @throws SpiException {@code INVALID_REQUEST} (field {@code facts}) for the key {@code today} or one that begins with
     *     {@code documents.}
     * @since 0.1
     */
    public CaseFacts {
        Objects.requireNonNull(today);
        values = filled(values);
        documents = List.copyOf(documents);
        if (values.keySet().stream().anyMatch(CaseFacts::reserved)) {
            throw SpiException.invalid("facts", "'today' and 'documents.' are no keys of facts");
        }
    }

    private static boolean reserved(String key) {
        return key.equals(TODAY) || key.startsWith(DocumentText.PREFIX);
    }

    static Map<String, String> filled(Map<String, String> values) {
        SortedMap<String, String> filled = new TreeMap<>(values);
        filled.values().removeIf(String::isBlank);
        return Map.copyOf(filled);
    }

    /**
     * A case from its plain text.
     *
     * @param text what {@link #toMap()} gave
     * @return the same case
     * @throws SpiException {@code INVALID_REQUEST} (field {@code facts}) when it is not that
     * @since 0.1
     */
    public static CaseFacts ofMap(Map<String, String> text) {
        Map<String, String> values = new TreeMap<>(text);
        values.keySet().removeIf(CaseFacts::reserved);
        try {
            LocalDate today = LocalDate.parse(text.getOrDefault(TODAY, ""));
            return new CaseFacts(today, values, DocumentText.documents(text));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw SpiException.invalid("facts", "not the text of a case: " + e.getMessage());
        }
    }

    /**
     * The case as plain text.
     *
     * @return text by key, in the order of the keys; equal cases have equal text
     * @since 0.1
     */
    public SortedMap<String, String> toMap() {
        SortedMap<String, String> text = new TreeMap<>(values);
        text.put(TODAY, today.toString());
        text.putAll(DocumentText.text(documents));
        return text;
    }

    /**
     * A fact as text.
     *
     * @param key its key; {@code today} is one too
     * @return the value, where known
     * @since 0.1
     */
    public Optional<String> text(String key) {
        if (key.equals(TODAY)) {
            return Optional.of(today.toString());
        }
        return Optional.ofNullable(values.get(key)).or(() -> ofDocument(key));
    }

    private Optional<String> ofDocument(String key) {
        int dot = key.lastIndexOf('.');
        List<CaseDocument> there = dot < 0 ? List.of() : in(key.substring(0, dot));
        return there.size() == 1 ? there.get(0).value(key.substring(dot + 1)) : Optional.empty();
    }

    /**
     * The documents of a slot that count.
     *
     * @param slot for instance {@code applicant.photoId}
     * @return those that were not rejected, in the order of the case
     * @since 0.1
     */
    public List<CaseDocument> in(String slot) {
        return documents.stream()
                .filter(one -> one.slot().equals(slot) && one.review() != CaseDocument.Review.REJECTED)
                .toList();
    }

    /**
     * A fact as a date.
     *
     * @param key its key
     * @return the date; nothing when it is not known or no date
     * @since 0.1
     */
    public Optional<LocalDate> date(String key) {
        return read(key, LocalDate::parse);
    }

    /**
     * A fact as a number.
     *
     * @param key its key
     * @return the number; nothing when it is not known or no number
     * @since 0.1
     */
    public Optional<BigDecimal> number(String key) {
        return read(key, BigDecimal::new);
    }

    /**
     * A fact as yes or no.
     *
     * @param key its key
     * @return true or false; nothing when it is not known or neither {@code true} nor {@code false}
     * @since 0.1
     */
    public Optional<Boolean> flag(String key) {
        return text(key)
                .filter(value -> value.equals("true") || value.equals("false"))
                .map(Boolean::valueOf);
    }

    private <T> Optional<T> read(String key, Function<String, T> reading) {
        try {
            return text(key).map(reading);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The entries of a list.
     *
     * @param list its key, for instance {@code additionalRecipients}
     * @return the keys of the entries, for instance {@code additionalRecipients.1}, in the order of their numbers
     * @since 0.1
     */
    public List<String> entries(String list) {
        return numbered(list + ".", values.keySet());
    }

    static List<String> numbered(String prefix, Collection<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> prefix + key.substring(prefix.length()).split("\\.", 2)[0])
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Says how much is known, not what: facts are personal. */
    @Override
    public String toString() {
        return "CaseFacts[" + today + ", " + values.size() + " values, documents " + documents + "]";
    }
}
