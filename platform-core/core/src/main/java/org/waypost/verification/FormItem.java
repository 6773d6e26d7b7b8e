package org.waypost.verification;

/**
 * An item of a form, as far as it is known.
 *
 * @param item its number on the form, for instance {@code 4a}
 * @param key where the facts of a case have its value
 * @param label what people see
 * @param value what is filled in; empty when it is not known
 * @param required whether this case wants it
 */
public record FormItem(String item, String key, String label, String value, boolean required) {
    /** The number of the part of the form in which it stands, for instance {@code 4}. */
    String section() {
        return item.replaceAll("\\D", "");
    }
}
