package org.waypost.content.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.waypost.content.ContentError;
import org.waypost.content.ContentId;
import org.waypost.content.ContentInfo;
import org.waypost.content.FileName;
import org.waypost.content.MediaType;
import org.waypost.content.StoredBlob;
import org.waypost.tenancy.TenantOwned;

/** A registered content. Its bytes never change; only that it turned out to be damaged is added. */
@Entity
@Table(name = "content")
public class ContentRecord extends TenantOwned {
    @Id
    private long id;

    @Column(name = "store_key")
    private String storeKey;

    private String sha256;
    private long bytes;

    @Enumerated(EnumType.STRING)
    @Column(name = "media_type")
    private MediaType mediaType;

    private int width;
    private int height;
    private int orientation;
    private int pages;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ContentError damage;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    /** For JPA. */
    protected ContentRecord() {}

    /** Registers a written blob. */
    public ContentRecord(StoredBlob blob, Instant now) {
        id = blob.id().value();
        storeKey = blob.storeKey();
        sha256 = blob.sha256();
        bytes = blob.bytes();
        mediaType = blob.type();
        width = blob.width();
        height = blob.height();
        orientation = blob.orientation();
        pages = blob.pages();
        fileName = blob.fileName().value();
        createdAt = now;
    }

    /** Remembers that no rendition can be made. */
    public void markDamaged(ContentError why) {
        damage = why;
    }

    /** Its id. */
    public ContentId contentId() {
        return new ContentId(id);
    }

    /** Where its original lies. */
    public String storeKey() {
        return storeKey;
    }

    /** What it is. */
    public MediaType type() {
        return mediaType;
    }

    /** How its pixels must be turned, 1 to 8 as EXIF counts. */
    public int orientation() {
        return orientation;
    }

    /** Pages of a PDF or TIFF, else 1. */
    public int pages() {
        return pages;
    }

    /** Why no rendition can be made of it, if so. */
    public Optional<ContentError> damage() {
        return Optional.ofNullable(damage);
    }

    /** What other features may know. */
    public ContentInfo info() {
        return new ContentInfo(
                contentId(),
                new FileName(fileName),
                mediaType,
                sha256,
                bytes,
                width,
                height,
                pages,
                createdAt,
                damage());
    }
}
