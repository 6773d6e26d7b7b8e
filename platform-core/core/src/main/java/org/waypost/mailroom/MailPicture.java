package org.waypost.mailroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waypost.content.ContentId;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantOwned;

/**
 * A photograph of a piece besides the one its front has now: its back, further pages, and earlier versions of any of them.
 */
@Entity
@Table(name = "mail_picture")
public class MailPicture extends TenantOwned {
    /** The place of the front; the others count on. */
    public static final int FRONT = 1;

    @Id
    private long id;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "content_id")
    private long contentId;

    private int place;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Version
    private long version;

    /** For JPA. */
    protected MailPicture() {}

    /** What a piece shows at a place. */
    public MailPicture(MailItemId item, ContentId picture, int place) {
        this.id = Ids.next();
        this.itemId = item.value();
        this.contentId = picture.value();
        this.place = place;
    }

    /** Another version took its place; this one is kept. */
    void replaced(Instant now) {
        replacedAt = now;
    }

    /** It is shown again, in place of what replaced it. */
    void shownAgain() {
        replacedAt = null;
    }

    /** Of which piece. */
    public MailItemId item() {
        return new MailItemId(itemId);
    }

    /** The photograph. */
    public ContentId picture() {
        return new ContentId(contentId);
    }

    /** Which side or page it shows, the front being {@link #FRONT}. */
    public int place() {
        return place;
    }

    /** Whether it is shown now, or an earlier version. */
    public boolean isPresent() {
        return replacedAt == null;
    }
}
