package org.waypost.web.renter;

import java.io.Serializable;
import java.time.Instant;
import org.waypost.web.mailroom.PieceRow;

/**
 * Something that was done, as a renter's folders show it.
 *
 * @param request for links only
 * @param piece what it was about
 * @param kind in words
 * @param what was done, in words
 * @param done when
 * @param by whom, or empty
 * @param document address of the PDF, or empty
 * @param trashable whether its scan may go into the trash
 * @param deleted the day on which a scan in the trash is deleted, or empty
 */
public record DoneRow(
        String request,
        PieceRow piece,
        String kind,
        String what,
        Instant done,
        String by,
        String document,
        boolean trashable,
        String deleted)
        implements Serializable {}
