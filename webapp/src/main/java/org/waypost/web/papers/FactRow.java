package org.waypost.web.papers;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.waypost.verification.CaseField;
import org.waypost.verification.FieldKind;
import org.waypost.verification.Need;

/** A fact of a case while somebody types. */
public final class FactRow implements Serializable {
    private final String key;
    private final String item;
    private final String label;
    private final FieldKind kind;
    private final boolean required;
    private final List<String> choices;
    private final boolean known;
    private String value;
    private boolean wrong;

    FactRow(CaseField field) {
        this.key = field.key();
        this.item = field.item();
        this.label = field.label();
        this.kind = field.kind();
        this.required = field.need() == Need.REQUIRED;
        this.choices = List.copyOf(field.choices());
        this.known = field.known() || field.kind() == FieldKind.LIST;
        this.value = field.value();
    }

    /** Looks at what was typed, and remembers whether it can be. */
    boolean check() {
        wrong = !known && !value.isBlank() && !kind.takes(value.strip(), choices);
        return !wrong;
    }

    /** Fills it in for somebody who has said nothing yet and can change it. */
    public void suggest(String likely) {
        value = value.isEmpty() && !known ? likely : value;
    }

    /** By which the value is given back. */
    public String getKey() {
        return key;
    }

    /** Its number on the form, or empty. */
    public String getItem() {
        return item;
    }

    /** Beside the field, in English. */
    public String getLabel() {
        return label;
    }

    /** Whether the case needs it. */
    public boolean isRequired() {
        return required;
    }

    /** Whether it is needed and not there. */
    public boolean isMissing() {
        return required && value.isBlank();
    }

    /** Whether the records say it, so that nobody types it. */
    public boolean isKnown() {
        return known;
    }

    /** Whether it cannot be what was typed. */
    public boolean isWrong() {
        return wrong;
    }

    /** The key of the sentence that says what it can be. */
    public String getHint() {
        return "wrong." + kind;
    }

    /** What it can be, where one chooses. */
    public List<String> getChoices() {
        return kind == FieldKind.FLAG || kind == FieldKind.SIGNATURE ? List.of("true", "false") : choices;
    }

    /** Whether one chooses. */
    public boolean isChosen() {
        return !getChoices().isEmpty();
    }

    /** How a browser asks for it. */
    public String getInput() {
        return switch (kind) {
            case DATE -> "date";
            case PHONE -> "tel";
            case EMAIL -> "email";
            case TEXT, NUMBER, FLAG, CHOICE, POSTAL_CODE, REGION, COUNTRY, SIGNATURE, LIST -> "text";
        };
    }

    /** What was typed. */
    public String getValue() {
        return value;
    }

    /** What was typed. */
    public void setValue(String typed) {
        value = Objects.requireNonNullElse(typed, "");
    }
}
