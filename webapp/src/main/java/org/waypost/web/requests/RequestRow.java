package org.waypost.web.requests;

import java.io.Serializable;
import java.time.Instant;
import org.waypost.mailroom.MailItem;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestStatus;
import org.waypost.web.mailroom.PieceRow;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/**
 * A request as pages show it.
 *
 * @param id for links only
 * @param kind in words
 * @param status in words
 * @param open whether somebody still has to do something
 * @param cancellable whether the renter may still take it back
 * @param late whether its due time has passed
 * @param due how long until or since it is due
 * @param note what the renter wrote
 * @param reason why it was declined
 * @param requested when it was asked for
 * @param hasDocument whether there is a PDF
 * @param pages how many pages it has, or 0
 * @param sends whether its files go to the renter by e-mail
 * @param again whether it repeats a scan that was no good
 * @param work the page on which it is worked on
 * @param quoted whether a price waits for the renter's answer
 * @param forward whether the piece is to be sent on
 * @param assignee who of the staff has it, or empty
 * @param piece what it is about
 */
public record RequestRow(
        String id,
        String kind,
        String status,
        boolean open,
        boolean cancellable,
        boolean late,
        String due,
        String note,
        String reason,
        Instant requested,
        boolean hasDocument,
        int pages,
        boolean sends,
        boolean again,
        String work,
        boolean quoted,
        boolean forward,
        String assignee,
        PieceRow piece)
        implements Serializable {

    /** The request in the reader's language. */
    public static RequestRow of(ActionRequest request, MailItem item, Texts texts, SiteFormat format) {
        return new RequestRow(
                Long.toString(request.requestId().value()),
                texts.word(request.kind()),
                texts.word(request.status()),
                request.status().isOpen(),
                request.status().isCancellable(),
                format.isPast(request.dueAt()) && request.status().waitsForOperator(),
                format.due(request.dueAt()),
                request.note(),
                request.reason(),
                request.requestedAt(),
                request.result().isPresent(),
                request.pages().orElse(0),
                request.kind() == RequestKind.SCAN_AND_SEND,
                request.rescanOf().isPresent(),
                RequestPlaces.work(
                        request.kind(), Long.toString(request.requestId().value())),
                request.status() == RequestStatus.QUOTED,
                request.kind() == RequestKind.FORWARD,
                request.assigneeName(),
                PieceRow.of(item, texts));
    }

    /** Address of the PDF. */
    public String document() {
        return "/ui/v1/requests/" + id + "/document";
    }
}
