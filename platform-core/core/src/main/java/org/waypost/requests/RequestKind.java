package org.waypost.requests;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a renter may ask for. */
public enum RequestKind {
    /** Open the piece, scan its contents, put it back. */
    OPEN_AND_SCAN(false),
    /** Open the piece, send its scan by e-mail, put it back. */
    SCAN_AND_SEND(false),
    /** Send the piece on to another address. */
    FORWARD(true),
    /** Keep the piece until he says what to do with it. */
    HOLD(false),
    /** Shred or recycle the piece. */
    DESTROY(true),
    /** Bring the piece to him. */
    DELIVER(true),
    /** Have the piece ready at the counter. */
    PICK_UP(true);

    /** Kinds for which the piece is opened. */
    static final Set<RequestKind> OPENING = Set.of(OPEN_AND_SCAN, SCAN_AND_SEND);

    private final boolean last;

    RequestKind(boolean last) {
        this.last = last;
    }

    /** The kind of a name as the API writes it, for instance {@code open_and_scan}. */
    public static Optional<RequestKind> named(String name) {
        for (RequestKind kind : values()) {
            if (kind.apiName().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The name in the API. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it takes the piece out of the house. */
    public boolean isFinal() {
        return last;
    }

    /** Whether the piece is opened for it, and its contents are scanned. */
    public boolean opens() {
        return OPENING.contains(this);
    }

    /** Whether a request of this kind can come into a status at all. */
    boolean knows(RequestStatus status) {
        return switch (status) {
            case QUOTED, APPROVED, REJECTED, QUOTE_EXPIRED -> this == FORWARD;
            case COOLING_OFF -> this == DESTROY;
            case READY, EXPIRED -> this == PICK_UP;
            case REQUESTED, IN_PROGRESS, COMPLETED, CANCELLED, DECLINED -> true;
        };
    }
}
