package org.waypost.spi;

/**
 * What kind of value a setting holds; decides the field on the settings page.
 *
 * @since 0.1
 */
public enum SettingType {
    /** One line of text. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** Yes or no. */
    FLAG,
    /** One of a list. */
    CHOICE,
    /** An absolute {@code https} or {@code http} address. */
    URL
}
