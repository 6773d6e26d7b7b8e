package org.waypost.mailroom;

import java.util.List;
import org.waypost.content.ContentId;

/**
 * One side or page of a piece.
 *
 * @param place which one, the front being 1
 * @param shown its photograph
 * @param earlier what it showed before, oldest first
 */
public record PicturePage(int place, ContentId shown, List<ContentId> earlier) {
    /** Copies the list. */
    public PicturePage {
        earlier = List.copyOf(earlier);
    }
}
