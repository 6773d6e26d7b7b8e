package org.waypost.mailroom;

import java.util.List;

/** Reads tracking numbers: a port to whatever carriers the location works with. */
public interface TrackingNumbers {
    /**
     * Tells whose a code may be; asks nobody outside the house.
     *
     * @param code bare of all that only helps the eye or the scanner
     * @return what it may be, the likeliest first; empty when no carrier of the location knows it
     */
    List<TrackingNumber> read(String code);
}
