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
    private static final String APPLICANT = "applicant";
    private static final String WITNESS = "cmra_or_notary";
    private static final String SIGNATURES = "signature";

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

    /**
     * Whether somebody who applies is asked for it: what he knows, and who will witness his signature, but not that somebody
     * has. What the records and the documents say is not asked.
     */
    public boolean isAskedOfApplicant() {
        boolean typed = !known && kind != FieldKind.LIST && !SlottedDocuments.isOnDocument(key);
        boolean his = filledBy.equals(APPLICANT)
                || (filledBy.equals(WITNESS) && !section().equals(SIGNATURES));
        return his && typed && (need != Need.NOT_NEEDED || !value.isEmpty());
    }

    /** Whether he cannot send his application in without it. He may sign later, but says how it will be witnessed. */
    public boolean isMissingOfApplicant() {
        boolean later = section().equals(SIGNATURES) || (!filledBy.equals(APPLICANT) && kind != FieldKind.CHOICE);
        return isMissing() && isAskedOfApplicant() && !later;
    }

    /** What it is about, for headings: the key before its last dot. */
    public String section() {
        int dot = key.lastIndexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
