package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.waypost.content.ContentId;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantOwned;

/**
 * What a renter wants done with one piece. He may take it back until work begins; an operator completes or declines it. A
 * completed scan leaves a follow-up question, which the renter dismisses or answers with the next request.
 */
@Entity
@Table(name = "action_request")
public class ActionRequest extends TenantOwned {
    @Id
    private long id;

    @Column(name = "item_id")
    private long itemId;

    /** Equal to {@code itemId} while the request is open: a unique key on it keeps a piece to one open request. */
    @Column(name = "open_item_id")
    private Long openItemId;

    @Column(name = "customer_id")
    private long customerId;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private String note;
    private String reason;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "result_id")
    private Long resultId;

    @Column(name = "follow_up")
    private boolean followUp;

    @Version
    private long version;

    /** For JPA. */
    protected ActionRequest() {}

    ActionRequest(MailItem item, CustomerId customer, RequestKind kind, String note, Instant now, Instant dueAt) {
        this.id = Ids.next();
        this.itemId = item.itemId().value();
        this.openItemId = itemId;
        this.customerId = customer.value();
        this.kind = kind;
        this.status = RequestStatus.REQUESTED;
        this.note = note;
        this.reason = "";
        this.requestedAt = now;
        this.dueAt = dueAt;
    }

    /** An operator begins; beginning twice is no mistake. */
    void begin() {
        if (status != RequestStatus.IN_PROGRESS) {
            become(RequestStatus.IN_PROGRESS);
        }
    }

    void complete(ContentId result, Instant now) {
        close(RequestStatus.COMPLETED, now);
        resultId = result.value();
        followUp = true;
    }

    void cancel(Instant now) {
        close(RequestStatus.CANCELLED, now);
    }

    void decline(String why, Instant now) {
        close(RequestStatus.DECLINED, now);
        reason = why;
        followUp = true;
    }

    void dismissFollowUp() {
        followUp = false;
    }

    private void close(RequestStatus end, Instant now) {
        become(end);
        openItemId = null;
        closedAt = now;
    }

    private void become(RequestStatus next) {
        if (!status.mayBecome(next)) {
            throw new PlatformException(RequestsError.WRONG_STATE);
        }
        status = next;
    }

    /** The id. */
    public ActionRequestId requestId() {
        return new ActionRequestId(id);
    }

    /** The piece it is about. */
    public MailItemId item() {
        return new MailItemId(itemId);
    }

    /** Who asked. */
    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    /** What was asked for. */
    public RequestKind kind() {
        return kind;
    }

    /** How far it has come. */
    public RequestStatus status() {
        return status;
    }

    /** What the renter wrote beside it, or empty. */
    public String note() {
        return note;
    }

    /** Why it was declined, or empty. */
    public String reason() {
        return reason;
    }

    /** When it was asked for. */
    public Instant requestedAt() {
        return requestedAt;
    }

    /** When it is due. */
    public Instant dueAt() {
        return dueAt;
    }

    /** When it ended. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** The PDF of a completed scan. */
    public Optional<ContentId> result() {
        return Optional.ofNullable(resultId).map(ContentId::new);
    }

    /** Whether the renter is asked what to do next. */
    public boolean followsUp() {
        return followUp;
    }

    /** Counts changes; a page gives back the one it showed. */
    public long version() {
        return version;
    }
}
