package org.waypost.web.renter;

import java.io.Serializable;
import java.util.Optional;
import org.waypost.requests.FolderLine;
import org.waypost.web.mailroom.PieceRow;
import org.waypost.web.requests.RequestRow;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** A piece in a folder, with the request that put it there or null. */
public record FolderRow(PieceRow piece, RequestRow request) implements Serializable {
    static FolderRow of(FolderLine line, Texts texts, SiteFormat format) {
        Optional<RequestRow> request = line.request().map(found -> RequestRow.of(found, line.item(), texts, format));
        return new FolderRow(PieceRow.of(line.item(), texts), request.orElse(null));
    }
}
