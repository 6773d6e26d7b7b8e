package org.waypost.spi.compliance;

/**
 * What kind of value a {@link FormField} holds; decides how it is asked.
 *
 * @since 0.1
 */
public enum FieldType {
    /** One line of text. */
    TEXT,
    /** A date, as {@code 2026-11-21}. */
    DATE,
    /** A number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG,
    /** One of the field's choices. */
    CHOICE,
    /** A telephone number. */
    PHONE,
    /** An e-mail address. */
    EMAIL,
    /** A postal code. */
    POSTAL_CODE,
    /** A state, province or the like, in the form the country's mail uses. */
    REGION,
    /** ISO 3166 code of two letters. */
    COUNTRY,
    /** A signature; its fact is {@code true} once it is given. */
    SIGNATURE,
    /** A list of persons; see {@link CaseFacts#entries}. */
    LIST
}
