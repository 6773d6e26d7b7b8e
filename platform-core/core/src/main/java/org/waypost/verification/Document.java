package org.waypost.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.content.ContentId;
import org.waypost.content.StoredBlob;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantOwned;

/**
 * A paper of a renter or of an authorized recipient of his. It is uploaded, looked at, and approved or rejected with a reason;
 * an approved one runs out on its last day or is replaced by a newer one. Its files are never changed.
 */
@Entity
@Table(name = "document")
public class Document extends TenantOwned {
    private static final int WORDS = 1000;

    @Id
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "recipient_id")
    private Long recipientId;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private DocumentType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "id_paper")
    private IdPaper paper;

    @Column(name = "number_sealed")
    private String numberSealed;

    private String issuer;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "front_id")
    private long frontId;

    @Column(name = "back_id")
    private Long backId;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "rejected_for")
    private RejectionReason rejectedFor;

    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_step")
    private ExpiryStep toldStep;

    @Column(name = "form_edition")
    private String formEdition;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "uploaded_by_name")
    private String uploadedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Version
    private long version;

    /** For JPA. */
    protected Document() {}

    /** One that just came in, complete; its number is sealed afterwards, with its id. */
    Document(CustomerId customer, NewDocument uploaded, Actor by, Instant now) {
        this.id = Ids.next();
        this.customerId = customer.value();
        this.recipientId =
                uploaded.recipient().map(AuthorizedRecipientId::value).orElse(null);
        this.type = uploaded.type();
        this.frontId = uploaded.front().orElseThrow().id().value();
        this.backId = uploaded.back().map(StoredBlob::id).map(ContentId::value).orElse(null);
        this.state = DocumentState.UPLOADED;
        this.reason = "";
        this.numberSealed = "";
        this.uploadedAt = now;
        this.uploadedByName = by.name();
        describe(uploaded.details());
    }

    private void describe(IdDetails details) {
        paper = details.paper().orElse(null);
        issuer = details.issuer();
        expiresOn = details.expiresOn().orElse(null);
    }

    /** It is a form of this edition. */
    void isForm(String edition) {
        formEdition = edition;
    }

    void keepNumber(String sealed) {
        numberSealed = sealed;
    }

    /** Somebody begins to look at it. */
    void review() {
        become(DocumentState.IN_REVIEW);
    }

    /** It is good. */
    void approve(Actor by, Instant now) {
        become(DocumentState.APPROVED);
        decided(by, now);
    }

    /**
     * It is not good.
     *
     * @throws PlatformException {@link VerificationError#REASON_NEEDED}
     */
    void reject(RejectionReason why, String words, Actor by, Instant now) {
        String said = words.strip();
        if (said.length() > WORDS || (why == RejectionReason.OTHER && said.isEmpty())) {
            throw new PlatformException(VerificationError.REASON_NEEDED, WORDS);
        }
        become(DocumentState.REJECTED);
        rejectedFor = why;
        reason = said;
        decided(by, now);
    }

    private void decided(Actor by, Instant now) {
        decidedAt = now;
        decidedBy = by.subject();
        decidedByName = by.name();
    }

    /**
     * A day has come.
     *
     * @param near until when it counts as running out
     * @return whether it is in another state now
     */
    boolean age(LocalDate today, LocalDate near) {
        if (expiresOn == null || !state.isValid()) {
            return false;
        }
        DocumentState due = expiresOn.isBefore(today)
                ? DocumentState.EXPIRED
                : expiresOn.isAfter(near) ? state : DocumentState.EXPIRING;
        if (due == state) {
            return false;
        }
        become(due);
        return true;
    }

    /**
     * The step towards its last day, or past it, that nobody was told of yet; from now on somebody was. Steps that were
     * passed over are told no more.
     */
    Optional<ExpiryStep> tell(LocalDate today) {
        if (!state.isValid() && state != DocumentState.EXPIRED) {
            return Optional.empty();
        }
        Optional<ExpiryStep> due = expiresOn()
                .flatMap(day -> ExpiryStep.reached(day, today))
                .filter(step -> toldStep == null || step.compareTo(toldStep) > 0);
        due.ifPresent(step -> toldStep = step);
        return due;
    }

    /** Another one took its place. */
    void supersede() {
        become(DocumentState.SUPERSEDED);
    }

    /**
     * Refuses a step of somebody who saw the document before it was changed.
     *
     * @throws PlatformException {@link VerificationError#CHANGED_MEANWHILE}
     */
    void mustBeAsSeen(long seen) {
        if (seen != version) {
            throw new PlatformException(VerificationError.CHANGED_MEANWHILE);
        }
    }

    private void become(DocumentState next) {
        if (!state.mayBecome(next)) {
            throw new PlatformException(VerificationError.WRONG_STATE);
        }
        state = next;
    }

    /** Whether it is of the same person and there for the same. */
    boolean isLike(Document other) {
        return type == other.type
                && customerId == other.customerId
                && recipient().equals(other.recipient());
    }

    /** The id. */
    public DocumentId documentId() {
        return new DocumentId(id);
    }

    /** Whose it is, or at whose mailbox its owner receives mail. */
    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    /** Whose it is, when it is not the renter's own. */
    public Optional<AuthorizedRecipientId> recipient() {
        return Optional.ofNullable(recipientId).map(AuthorizedRecipientId::new);
    }

    /** What it is there for. */
    public DocumentType type() {
        return type;
    }

    /** Which ID it is. */
    public Optional<IdPaper> paper() {
        return Optional.ofNullable(paper);
    }

    String numberSealed() {
        return numberSealed;
    }

    /** Who gave it out, or empty. */
    public String issuer() {
        return issuer;
    }

    /** Its last day. */
    public Optional<LocalDate> expiresOn() {
        return Optional.ofNullable(expiresOn);
    }

    /** What was told last about its running out. */
    public Optional<ExpiryStep> toldStep() {
        return Optional.ofNullable(toldStep);
    }

    /** The file of a side. */
    Optional<ContentId> file(DocumentSide side) {
        return switch (side) {
            case FRONT -> Optional.of(new ContentId(frontId));
            case BACK -> Optional.ofNullable(backId).map(ContentId::new);
        };
    }

    /** All its files. */
    public Stream<ContentId> files() {
        return Arrays.stream(DocumentSide.values()).map(this::file).flatMap(Optional::stream);
    }

    /** Whether there is a picture of its back. */
    public boolean hasBack() {
        return backId != null;
    }

    /** How far it has come. */
    public DocumentState state() {
        return state;
    }

    /** Why it was rejected. */
    public Optional<RejectionReason> rejectedFor() {
        return Optional.ofNullable(rejectedFor);
    }

    /** What was said about a rejection, or empty. */
    public String reason() {
        return reason;
    }

    /** Of a signed form, the edition that was in force when it came in. */
    public Optional<String> formEdition() {
        return Optional.ofNullable(formEdition);
    }

    /** When it came in. */
    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** Who uploaded it. */
    public String uploadedByName() {
        return uploadedByName;
    }

    /** When it was approved or rejected. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** The identity provider's id of who decided. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** The name of who decided, or empty. */
    public String decidedByName() {
        return decidedByName == null ? "" : decidedByName;
    }

    /** Counts changes; a page gives back the one it showed. */
    public long version() {
        return version;
    }
}
