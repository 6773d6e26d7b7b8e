package org.waypost.web.requests;

import java.util.Optional;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.FolderLine;
import org.waypost.web.mailroom.PieceRow;
import org.waypost.web.shell.Texts;

/**
 * A piece that may be handed over.
 *
 * @param piece the piece
 * @param request the pick-up it was asked for by, or empty
 */
public record CounterRow(PieceRow piece, Optional<String> request) {
    static CounterRow of(FolderLine line, Texts texts) {
        return new CounterRow(
                PieceRow.of(line.item(), texts),
                line.request().map(ActionRequest::requestId).map(id -> Long.toString(id.value())));
    }
}
