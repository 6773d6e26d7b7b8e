package org.waypost.content.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.waypost.content.ContentId;
import org.waypost.content.Rendition;
import org.waypost.content.internal.picture.SmallPicture;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantOwned;

/** A rendition that was written and synced. It may be made again at any time, with the same bytes. */
@Entity
@Table(name = "content_rendition")
public class RenditionRecord extends TenantOwned {
    @Id
    private long id;

    @Column(name = "content_id")
    private long contentId;

    @Enumerated(EnumType.STRING)
    private Rendition kind;

    private long bytes;
    private int width;
    private int height;

    @Version
    private long version;

    /** For JPA. */
    protected RenditionRecord() {}

    RenditionRecord(ContentId content, Rendition rendition, SmallPicture picture) {
        id = Ids.next();
        contentId = content.value();
        kind = rendition;
        bytes = picture.jpeg().length;
        width = picture.width();
        height = picture.height();
    }

    long id() {
        return id;
    }

    /** Of which content. */
    public ContentId contentId() {
        return new ContentId(contentId);
    }

    /** Which size. */
    public Rendition kind() {
        return kind;
    }

    /** Bytes of the JPEG. */
    public long bytes() {
        return bytes;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
