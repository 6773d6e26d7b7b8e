package org.waypost.verification;

/** Whether a case wants something, as far as its facts tell. The order is how strict it is. */
public enum Need {
    /** It has no place in this case. */
    NOT_NEEDED,
    /** It may be there. */
    OPTIONAL,
    /** That depends on facts that are not known yet. */
    UNKNOWN,
    /** It must be there. */
    REQUIRED;

    /** The stricter of two. */
    Need or(Need other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
