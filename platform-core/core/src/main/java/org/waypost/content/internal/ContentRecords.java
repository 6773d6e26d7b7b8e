package org.waypost.content.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waypost.content.ContentError;
import org.waypost.content.ContentId;
import org.waypost.content.Rendition;

/** The rows of the bound tenant's contents. */
public interface ContentRecords {
    /** Adds rows in the caller's transaction; they are written when this returns, so that others may refer to them. */
    void add(Collection<ContentRecord> contents);

    /** Takes rows away with what is known of their renditions; what was changed before in the same transaction is written first. */
    void remove(Collection<ContentId> ids);

    /** One row. */
    Optional<ContentRecord> withId(ContentId id);

    /** The rows that exist of these. */
    List<ContentRecord> withIds(Collection<ContentId> ids);

    /** The rows with one of these checksums, oldest first. */
    List<ContentRecord> withSha256(Collection<String> checksums);

    /** A rendition, once it was made. */
    Optional<RenditionRecord> rendition(ContentId content, Rendition rendition);

    /** Remembers a rendition, also when another node made the same one; in a transaction of its own. */
    void saveRendition(RenditionRecord rendition);

    /** Remembers that no rendition can be made; in a transaction of its own. */
    void markDamaged(ContentId content, ContentError why);
}
