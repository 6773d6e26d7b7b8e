package org.waypost.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.extensions.ContentMove;

/** Where a location's mail is kept, and what is still being moved. */
public record ContentMoveJson(String store, String from, long moved, long bytes) {
    static ContentMoveJson of(ContentMove move) {
        return new ContentMoveJson(move.store(), move.from().orElse(null), move.moved(), move.bytes());
    }

    /** The store to move to. */
    @Schema(name = "ContentMoveTargetJson")
    public record Target(String store) {}
}
