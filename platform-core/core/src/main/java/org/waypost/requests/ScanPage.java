package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.waypost.content.ContentId;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantOwned;

/** One scanned file of a request: a picture or a PDF of several pages. Together, in order, they become the renter's PDF. */
@Entity
@Table(name = "scan_page")
public class ScanPage extends TenantOwned {
    @Id
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "content_id")
    private long contentId;

    private int position;

    @Version
    private long version;

    /** For JPA. */
    protected ScanPage() {}

    ScanPage(ActionRequestId request, ContentId content, int position) {
        this.id = Ids.next();
        this.requestId = request.value();
        this.contentId = content.value();
        this.position = position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    void moveTo(ActionRequestId request, int newPosition) {
        requestId = request.value();
        position = newPosition;
    }

    /** The id. */
    public long id() {
        return id;
    }

    /** The scanned file. */
    public ContentId content() {
        return new ContentId(contentId);
    }

    /** Its place, from zero. */
    public int position() {
        return position;
    }
}
