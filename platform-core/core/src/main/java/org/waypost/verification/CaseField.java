package org.waypost.verification;

import java.util.List;

/**
 * One thing to know of a case.
 *
 * @param item its number on the form; empty for what no form shows
 * @param key of the fact
 * @param label what people see, in English
 * @param kind what kind of value
 * @param need whether this case wants it
 * @param choices the values of a {@link FieldKind#CHOICE}
 * @param filledBy who knows it, in the rules' own words
 * @param value the fact, or empty
 * @param known whether the location's own records say it, so that nobody types it
 */
public record CaseField(
        String item,
        String key,
        String label,
        FieldKind kind,
        Need need,
        List<String> choices,
        String filledBy,
        String value,
        boolean known) {
    /** The same, asked for as strictly as another set of rules asks. */
    CaseField with(Need other) {
        return new CaseField(item, key, label, kind, need.or(other), choices, filledBy, value, known);
    }

    CaseField known(boolean byRecords) {
        return new CaseField(item, key, label, kind, need, choices, filledBy, value, byRecords);
    }

    /** Whether it has to be filled in and is not. */
    public boolean isMissing() {
        boolean unsigned = kind == FieldKind.SIGNATURE && value.equals("false");
        return need == Need.REQUIRED && (value.isEmpty() || unsigned);
    }

    /** What it is about, for headings: the key before its last dot. */
    public String section() {
        int dot = key.lastIndexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
