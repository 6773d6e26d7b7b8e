package org.waypost.web.settings;

import java.io.Serializable;
import java.util.List;
import org.waypost.extensions.SettingField;

/** A field of a plugin's form while somebody types. */
public final class FieldRow implements Serializable {
    private final String name;
    private final String label;
    private final String help;
    private final SettingField.Input input;
    private final List<String> choices;
    private final boolean required;
    private final boolean kept;
    private String value;

    FieldRow(SettingField field) {
        this.name = field.name();
        this.label = field.label();
        this.help = field.help();
        this.input = field.input();
        this.choices = List.copyOf(field.choices());
        this.required = field.required();
        this.kept = field.kept();
        this.value = field.value();
    }

    /** By which the value is given back. */
    public String getName() {
        return name;
    }

    /** Beside the field. */
    public String getLabel() {
        return label;
    }

    /** Below the field. */
    public String getHelp() {
        return help;
    }

    /** The values of a choice. */
    public List<String> getChoices() {
        return choices;
    }

    /** Whether it must not be left empty. */
    public boolean isRequired() {
        return required && !kept;
    }

    /** Whether a secret is there that stays when nothing is typed. */
    public boolean isKept() {
        return kept;
    }

    /** Whether it is drawn like this. */
    public boolean is(String kind) {
        return input.name().equals(kind);
    }

    /** Whether it is the choice between trying and real work. */
    public boolean isEnvironment() {
        return name.equals(SettingField.ENVIRONMENT);
    }

    /** Whether it is one line of readable text. */
    public boolean isLine() {
        return input == SettingField.Input.TEXT
                || input == SettingField.Input.NUMBER
                || input == SettingField.Input.URL;
    }

    /** What was typed. */
    public String getValue() {
        return value;
    }

    /** What was typed. */
    public void setValue(String typed) {
        value = typed == null ? "" : typed;
    }

    /** The same as yes or no. */
    public boolean isFlag() {
        return Boolean.parseBoolean(value);
    }

    /** The same as yes or no. */
    public void setFlag(boolean typed) {
        value = Boolean.toString(typed);
    }
}
