package org.waypost.shared;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import java.time.Instant;

/** Makes time-ordered 64-bit ids in the application, so that rows can be written in batches and refer to one another. */
public final class Ids {
    private Ids() {}

    /**
     * A new id, greater than any this node made before. A node draws one of 1,024 numbers when it starts; should two nodes
     * draw the same and meet in a millisecond, the primary key refuses the second row.
     */
    public static long next() {
        return TsidCreator.getTsid1024().toLong();
    }

    /** When an id was made, to the millisecond. */
    public static Instant madeAt(long id) {
        return Tsid.from(id).getInstant();
    }

    /**
     * Reads an id as it stands in URLs and JSON: decimal digits.
     *
     * @throws PlatformException {@link SharedError#MALFORMED_ID} when the text is not a positive 64-bit number
     */
    public static long parse(String text) {
        try {
            long id = Long.parseLong(text);
            if (id > 0) {
                return id;
            }
        } catch (NumberFormatException notANumber) {
            throw new PlatformException(SharedError.MALFORMED_ID, notANumber);
        }
        throw new PlatformException(SharedError.MALFORMED_ID);
    }
}
