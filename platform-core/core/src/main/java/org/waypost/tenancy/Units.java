package org.waypost.tenancy;

/** The units in which a location weighs and measures. */
public enum Units {
    /** Ounces, pounds and inches. */
    IMPERIAL,
    /** Grams, kilograms and centimetres. */
    METRIC
}
