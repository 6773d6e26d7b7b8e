package org.waypost.requests;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.mailroom.MailItemId;

/** The action requests of the bound tenant, with their scanned pages. */
public interface ActionRequests {
    /** Adds a new one. */
    void add(ActionRequest request);

    /** Adds a scanned page. */
    void add(ScanPage page);

    /** Takes a scanned page out. */
    void remove(ScanPage page);

    /**
     * The one with this id.
     *
     * @throws org.waypost.shared.PlatformException {@link RequestsError#UNKNOWN_REQUEST}
     */
    ActionRequest withId(ActionRequestId id);

    /**
     * The one with this id, kept from everybody else until the transaction ends. Ask for it before anything else is read.
     *
     * @throws org.waypost.shared.PlatformException {@link RequestsError#UNKNOWN_REQUEST}
     */
    ActionRequest held(ActionRequestId id);

    /** The open one of a piece. */
    Optional<ActionRequest> openOf(MailItemId item);

    /** The open one of a piece, kept from everybody else until the transaction ends. */
    Optional<ActionRequest> heldOpenOf(MailItemId item);

    /** The open one to destroy the piece with a label, kept from everybody else until the transaction ends. */
    Optional<ActionRequest> heldDestruction(String labelCode);

    /** Those that lay ready until before {@code now}, and nobody came. */
    List<ActionRequest> uncollected(Instant now);

    /** All of a piece, newest first. */
    List<ActionRequest> of(MailItemId item);

    /** Those that ask the renter what to do next with a piece. */
    List<ActionRequest> followUpsOf(MailItemId item);

    /** Scanned pages in order. */
    List<ScanPage> pagesOf(ActionRequestId request);

    /** Open ones with their pieces, the most urgent first; up to one more than the page holds. */
    List<RequestLine> matching(RequestSearch search, Instant now);

    /** Those with these ids that are there, with their pieces. */
    List<RequestLine> lines(Collection<ActionRequestId> ids);

    /** Open ones on which work may begin, whose pieces lie on their shelves or were pulled, the most urgent first. */
    List<RequestLine> toPull(Instant now, int limit);

    /** How many open ones somebody of the staff has. */
    long countHeldBy(String subject);

    /** Everybody who ever had one. */
    List<Colleague> holders();

    /** Open scans of the piece with a label or of a mailbox's pieces, the most urgent first. */
    List<RequestLine> openScansAt(String labelOrMailbox, int limit);

    /** Open ones of all kinds that wait for an operator, the most urgent first. */
    List<RequestLine> urgent(int limit);

    /** Open ones of all kinds, the last asked for first. */
    List<RequestLine> newest(int limit);

    /** How many of each kind are open, and for how many of these an operator's time had run out before {@code now}. */
    Map<RequestKind, RequestCount> counts(Instant now);

    /** Those with a scan in the trash since before {@code limit}; at most {@code most}. */
    List<ActionRequest> trashedBefore(Instant limit, int most);
}
