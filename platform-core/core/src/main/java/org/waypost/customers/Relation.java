package org.waypost.customers;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What an authorized recipient is to the renter at whose mailbox he receives mail. */
public enum Relation {
    /** Husband, wife or partner in life. */
    SPOUSE,
    /** A child that is not of age. */
    CHILD,
    /** Somebody else of the family. */
    RELATIVE,
    /** Works for the renter or his business. */
    EMPLOYEE,
    /** Member, partner or officer of the business. */
    MEMBER,
    /** A business of the renter. */
    BUSINESS,
    /** Anything else. */
    OTHER;

    /** Whether he stands on the renter's form and files none of his own: the exceptions that the form itself names. */
    public boolean isOnRentersForm() {
        return switch (this) {
            case CHILD, EMPLOYEE, MEMBER -> true;
            case SPOUSE, RELATIVE, BUSINESS, OTHER -> false;
        };
    }

    /** For {@code IN}: those of whom that is so, which are words of ours. */
    public static String onRentersFormInSql() {
        return Arrays.stream(values())
                .filter(Relation::isOnRentersForm)
                .map(Enum::name)
                .collect(Collectors.joining("', '", "'", "'"));
    }
}
