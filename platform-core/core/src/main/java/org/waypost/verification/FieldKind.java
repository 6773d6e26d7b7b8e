package org.waypost.verification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of value a fact is. */
public enum FieldKind {
    /** One line of text. */
    TEXT("[^\\p{Cntrl}]{1,200}"),
    /** A date, as {@code 2026-11-21}. */
    DATE("\\d{4}-\\d\\d-\\d\\d"),
    /** A number. */
    NUMBER("-?\\d{1,12}(\\.\\d{1,6})?"),
    /** {@code true} or {@code false}. */
    FLAG("true|false"),
    /** One of the field's choices. */
    CHOICE("[^\\p{Cntrl}]{1,80}"),
    /** A telephone number. */
    PHONE("\\+?[0-9][-0-9 ().x/]{4,28}"),
    /** An e-mail address. */
    EMAIL("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}"),
    /** A postal code. */
    POSTAL_CODE("[A-Za-z0-9][-A-Za-z0-9 ]{1,11}"),
    /** A state, province or the like. */
    REGION("[\\p{L}][\\p{L} .'-]{0,49}"),
    /** ISO 3166 code of two letters. */
    COUNTRY("[A-Z]{2}"),
    /** {@code true} once it is given. */
    SIGNATURE("true|false"),
    /** A list of persons, who have papers of their own. */
    LIST("");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @SuppressWarnings("ImmutableEnumChecker") // a pattern never changes
    private final Pattern shape;

    FieldKind(String shape) {
        this.shape = Pattern.compile(shape);
    }

    /** Whether it can be this. */
    public boolean takes(String value, List<String> choices) {
        return shape.matcher(value).matches()
                && switch (this) {
                    case DATE -> isDay(value);
                    case CHOICE -> choices.contains(value);
                    case COUNTRY -> COUNTRIES.contains(value);
                    case TEXT, NUMBER, FLAG, PHONE, EMAIL, POSTAL_CODE, REGION, SIGNATURE, LIST -> true;
                };
    }

    private static boolean isDay(String value) {
        try {
            return !LocalDate.parse(value).toString().isEmpty();
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
