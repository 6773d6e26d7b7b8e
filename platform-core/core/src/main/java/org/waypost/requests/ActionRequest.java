package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.waypost.content.ContentId;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
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

    /** Equal to {@code dueAt} while the request is open: the database keeps it, lists are sorted by it. */
    @Column(name = "open_due_at", insertable = false, updatable = false)
    private Instant openDueAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by_name")
    private String closedByName;

    @Column(name = "trashed_at")
    private Instant trashedAt;

    @Column(name = "result_id")
    private Long resultId;

    @Column(name = "follow_up")
    private boolean followUp;

    private Integer pages;

    @Column(name = "rescan_of")
    private Long rescanOf;

    @Column(name = "assignee")
    private String assignee;

    @Column(name = "assignee_name")
    private String assigneeName;

    @Column(name = "hold_until")
    private LocalDate holdUntil;

    @Enumerated(EnumType.STRING)
    private DestructionMethod destruction;

    @Column(name = "cools_until")
    private Instant coolsUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "pick_up_mode")
    private PickUpMode pickUpMode;

    @Column(name = "appointment_at")
    private Instant appointmentAt;

    @Embedded
    private Ending ending;

    /** Whether the renter wants to say yes to a price before anybody begins. */
    @Column(name = "quote_first")
    private boolean quoteFirst;

    @Version
    private long version;

    /** For JPA. */
    protected ActionRequest() {}

    ActionRequest(MailItem item, CustomerId customer, Wish wish, Instant now, Instant dueAt) {
        this.id = Ids.next();
        this.itemId = item.itemId().value();
        this.openItemId = itemId;
        this.customerId = customer.value();
        this.kind = wish.kind();
        this.status = RequestStatus.REQUESTED;
        this.note = wish.note().trim();
        this.reason = "";
        this.requestedAt = now;
        this.dueAt = dueAt;
        keepParticulars(wish);
    }

    private void keepParticulars(Wish wish) {
        if (wish instanceof Wish.Hold hold) {
            holdUntil = hold.until();
        } else if (wish instanceof Wish.Destroy destroy) {
            destruction = destroy.method();
        } else if (wish instanceof Wish.PickUp pickUp) {
            pickUpMode = pickUp.mode();
            appointmentAt = pickUp.appointment();
        } else if (wish instanceof Wish.Forward forward) {
            quoteFirst = forward.terms().quoteFirst();
        }
    }

    /** Gives the renter time to think again. */
    void coolOff(Instant until) {
        become(RequestStatus.COOLING_OFF);
        coolsUntil = until;
    }

    /**
     * An operator begins and has it from now on, unless it is begun already.
     *
     * @return whether this was the beginning
     * @throws PlatformException {@link RequestsError#STILL_COOLING}, {@link RequestsError#QUOTE_NEEDED},
     *     {@link RequestsError#WRONG_STATE}
     */
    boolean begin(Actor operator, Instant now) {
        if (status == RequestStatus.IN_PROGRESS || status == RequestStatus.READY) {
            return false;
        }
        mustHaveCooled(now);
        if (quoteFirst && status == RequestStatus.REQUESTED) {
            throw new PlatformException(RequestsError.QUOTE_NEEDED);
        }
        become(RequestStatus.IN_PROGRESS);
        handTo(Colleague.of(operator));
        return true;
    }

    /**
     * Refuses while the renter may still think again.
     *
     * @throws PlatformException {@link RequestsError#STILL_COOLING}
     */
    void mustHaveCooled(Instant now) {
        if (status == RequestStatus.COOLING_OFF && now.isBefore(coolsUntil)) {
            throw new PlatformException(RequestsError.STILL_COOLING, coolsUntil);
        }
    }

    /** Somebody of the staff has it from now on. */
    void handTo(Colleague colleague) {
        assignee = colleague.subject();
        assigneeName = colleague.name();
    }

    /** Nobody has it any more. */
    void giveBack() {
        assignee = null;
        assigneeName = null;
    }

    void complete(Instant now) {
        close(RequestStatus.COMPLETED, now);
    }

    /** Done, with a document; what was not sent asks what to do next. */
    void complete(ContentId result, int resultPages, Instant now) {
        complete(now);
        resultId = result.value();
        pages = resultPages;
        followUp = kind == RequestKind.OPEN_AND_SCAN;
    }

    /** It repeats a scan that was no good. */
    void repeat(ActionRequest former) {
        rescanOf = former.id;
    }

    /** It lies at the counter until a moment. */
    void ready(Instant until) {
        become(RequestStatus.READY);
        ending = new Ending(until);
    }

    /** Nobody came for it. */
    void expire(Instant now) {
        close(RequestStatus.EXPIRED, now);
    }

    /** Another pair of eyes says that it may be destroyed. */
    void lookedAt(Actor operator) {
        mustBe(EnumSet.of(RequestKind.DESTROY));
        ending = new Ending(operator);
    }

    /** Collected. */
    void complete(Handover handover) {
        complete(handover.handedAt());
        ending = ending == null ? new Ending() : ending;
        ending.by(handover);
    }

    /** Destroyed. */
    void complete(Destruction destruction) {
        complete(destruction.destroyedAt());
        ending = ending == null ? new Ending() : ending;
        ending.by(destruction);
    }

    /**
     * Refuses a step of somebody who saw the request before it was changed.
     *
     * @throws StaleRequestException {@link RequestsError#CHANGED_MEANWHILE}
     */
    void mustBeAsSeen(long seen) {
        if (seen != version) {
            throw new StaleRequestException(this);
        }
    }

    /**
     * Refuses what belongs to other kinds.
     *
     * @throws PlatformException {@link RequestsError#WRONG_KIND}
     */
    void mustBe(Set<RequestKind> kinds) {
        if (!kinds.contains(kind)) {
            throw new PlatformException(RequestsError.WRONG_KIND);
        }
    }

    /** The renter is asked whether he agrees to a price. */
    void quote() {
        become(RequestStatus.QUOTED);
    }

    /** He agrees. */
    void approve() {
        become(RequestStatus.APPROVED);
    }

    /** He does not agree. */
    void reject(Instant now) {
        close(RequestStatus.REJECTED, now);
    }

    /** He did not answer. */
    void endQuote(Instant now) {
        close(RequestStatus.QUOTE_EXPIRED, now);
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

    /** Notes who ended it, unless somebody still has to do something. */
    void endedBy(Actor actor) {
        if (!status.isOpen() && closedByName == null) {
            closedByName = actor.name();
        }
    }

    /**
     * Its scan is going to be deleted.
     *
     * @throws PlatformException {@link RequestsError#NO_SCAN}
     */
    void trash(Instant now) {
        if (resultId == null) {
            throw new PlatformException(RequestsError.NO_SCAN);
        }
        if (trashedAt == null) {
            trashedAt = now;
        }
    }

    /** Its scan is kept after all. */
    void restore() {
        if (resultId == null) {
            throw new PlatformException(RequestsError.NO_SCAN);
        }
        trashedAt = null;
    }

    /** Its scan is gone; how many pages it had is still known. */
    ContentId purge() {
        ContentId gone = new ContentId(resultId);
        resultId = null;
        followUp = false;
        return gone;
    }

    private void close(RequestStatus end, Instant now) {
        become(end);
        openItemId = null;
        closedAt = now;
    }

    private void become(RequestStatus next) {
        if (!status.mayBecome(next) || !kind.knows(next)) {
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

    /** The name of who ended it, or empty. */
    public String closedByName() {
        return closedByName == null ? "" : closedByName;
    }

    /** Since when its scan lies in the trash. */
    public Optional<Instant> trashedAt() {
        return Optional.ofNullable(trashedAt);
    }

    /** The PDF of a completed scan. */
    public Optional<ContentId> result() {
        return Optional.ofNullable(resultId).map(ContentId::new);
    }

    /** How many pages that PDF has, for whoever counts them. */
    public Optional<Integer> pages() {
        return Optional.ofNullable(pages);
    }

    /** The scan that it repeats. */
    public Optional<ActionRequestId> rescanOf() {
        return Optional.ofNullable(rescanOf).map(ActionRequestId::new);
    }

    /** The last day on which a held piece is kept, if the renter named one. */
    public Optional<LocalDate> holdUntil() {
        return Optional.ofNullable(holdUntil);
    }

    /** How the piece is to be destroyed. */
    public Optional<DestructionMethod> destruction() {
        return Optional.ofNullable(destruction);
    }

    /** Until when the renter may think again. */
    public Optional<Instant> coolsUntil() {
        return Optional.ofNullable(coolsUntil);
    }

    /** How the piece is collected. */
    public Optional<PickUpMode> pickUpMode() {
        return Optional.ofNullable(pickUpMode);
    }

    /** When the renter wants to come. */
    public Optional<Instant> appointment() {
        return Optional.ofNullable(appointmentAt);
    }

    /** How it ends or ended, as far as that is known. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** The identity provider's id of the operator who has it. */
    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** The name of the operator who has it, or empty. */
    public String assigneeName() {
        return assigneeName == null ? "" : assigneeName;
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
