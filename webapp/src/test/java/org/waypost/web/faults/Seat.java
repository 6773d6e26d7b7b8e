package org.waypost.web.faults;

/** A place on the counter: a piece, and what was asked for it last, as far as anybody here knows. */
final class Seat {
    private final Pieces pieces;
    private String piece;
    private Errand errand;

    Seat(Pieces pieces) {
        this.pieces = pieces;
        this.piece = pieces.next();
    }

    synchronized String piece() {
        return piece;
    }

    /** What is asked for, or null. */
    synchronized Errand errand() {
        return errand;
    }

    synchronized boolean isFree() {
        return errand == null;
    }

    synchronized void begin(Errand asked) {
        if (errand == null && asked.item().equals(piece)) {
            errand = asked;
        }
    }

    /** A request ended; a piece that left the house makes room for another. */
    synchronized void end(String request, boolean left) {
        if (errand != null && errand.request().equals(request)) {
            errand = null;
            piece = left ? pieces.next() : piece;
        }
    }

    /** A piece is not in the house any more. */
    synchronized void isGone(String item) {
        if (errand == null && piece.equals(item)) {
            piece = pieces.next();
        }
    }
}
