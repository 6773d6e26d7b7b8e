package org.waypost.web.papers;

import java.io.Serializable;
import java.time.Instant;
import org.waypost.verification.DocumentState;
import org.waypost.verification.RecordClass;

/**
 * A document as pages show it.
 *
 * @param id for links only
 * @param title which ID it is, or its type
 * @param type in words
 * @param person the authorized recipient whose it is, or empty
 * @param state how far it has come
 * @param tag the look of its state
 * @param why it was rejected, in words; or empty
 * @param issuer or empty
 * @param expires its last day, or empty
 * @param uploaded when it came in
 * @param uploadedBy who uploaded it
 * @param recordClass the class that says how long it is kept
 * @param decided when it was decided about, or null
 * @param decidedBy who decided, or empty
 * @param twoSided whether there is a picture of its back
 * @param version to be given back with a decision
 */
public record DocumentRow(
        String id,
        String title,
        String type,
        String person,
        DocumentState state,
        String tag,
        String why,
        String issuer,
        String expires,
        Instant uploaded,
        String uploadedBy,
        RecordClass recordClass,
        Instant decided,
        String decidedBy,
        boolean twoSided,
        long version)
        implements Serializable {
    /** Address of the picture of a side, {@code front} or {@code back}. */
    public String picture(String side) {
        return "/ui/v1/documents/" + id + "/picture?size=preview&side=" + side;
    }

    /** Address of the file as it came. */
    public String original(String side) {
        return "/ui/v1/documents/" + id + "/picture?size=original&side=" + side;
    }
}
