package org.waypost.architecture.wrong.jobs;

import org.waypost.architecture.wrong.mailroom.Piece;

/** Jobs carry ids, they know no piece. */
record KnowsAPiece(Piece seen) {}
