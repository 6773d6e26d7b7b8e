package org.waypost.shared;

/** A stable name of one error, published in the API and never reused. Each feature has an enum of its own. */
public interface PlatformErrorCode {
    /** The published code, for instance {@code MAILROOM-0007}. */
    String code();

    /** Whose fault it is. */
    Fault fault();

    /** The HTTP status that tells a program what kind of no this is. */
    int status();
}
