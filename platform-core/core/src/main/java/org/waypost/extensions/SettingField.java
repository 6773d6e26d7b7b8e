package org.waypost.extensions;

import java.util.List;

/**
 * One field of a form that is drawn from a plugin's settings.
 *
 * @param name by which a value is given back; unique in the form
 * @param label beside the field
 * @param help below the field; may be empty
 * @param input what the field takes
 * @param choices for {@link Input#CHOICE}
 * @param required whether it must not be left empty
 * @param value what is set, or the default; never a secret
 * @param kept whether a secret is set, which stays when the field is left empty
 */
public record SettingField(
        String name,
        String label,
        String help,
        Input input,
        List<String> choices,
        boolean required,
        String value,
        boolean kept) {
    /** The field that chooses between trying ({@code test}) and real work ({@code live}). */
    public static final String ENVIRONMENT = "environment";

    /** What a field takes. */
    public enum Input {
        /** One line. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** Yes or no, as {@code true} and {@code false}. */
        FLAG,
        /** One of a list. */
        CHOICE,
        /** An address that begins with https. */
        URL,
        /** One line that nobody sees again. */
        SECRET
    }
}
