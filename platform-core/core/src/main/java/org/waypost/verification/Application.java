package org.waypost.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantOwned;

/**
 * The papers of one customer as one case. It is filled in, submitted, looked at, and approved or declined; meanwhile the
 * applicant may be asked for something. A decision that was wrong is taken back, with a reason. A customer has one open
 * application at a time; what is known of the person is sealed.
 */
@Entity
@Table(name = "application")
public class Application extends TenantOwned {
    /** So many characters may be said to the applicant, or about a decision. */
    public static final int WORDS = 1000;

    private static final Duration LINK_PAUSE = Duration.ofMinutes(1);

    @Id
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "open_customer_id")
    private Long openCustomerId;

    @Enumerated(EnumType.STRING)
    private ApplicationPurpose purpose;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "facts_sealed")
    private byte[] factsSealed;

    private String asked;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by_name")
    private String openedByName;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "began_by")
    private String beganBy;

    @Column(name = "began_by_name")
    private String beganByName;

    private String causes;

    @Column(name = "recipient_id")
    private Long recipientId;

    @Column(name = "open_recipient_id")
    private Long openRecipientId;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "link_until")
    private Instant linkUntil;

    @Column(name = "link_asked_at")
    private Instant linkAskedAt;

    @Version
    private long version;

    /** For JPA. */
    protected Application() {}

    /** A draft of which nothing is known. */
    Application(CustomerId customer, ApplicationPurpose purpose, Actor by, Instant now) {
        this.id = Ids.next();
        this.customerId = customer.value();
        this.openCustomerId = customer.value();
        this.purpose = purpose;
        this.state = ApplicationState.DRAFT;
        this.asked = "";
        this.openedAt = now;
        this.openedByName = by.name();
        this.beganByName = "";
        this.causes = "";
    }

    /** Of somebody whom the customer authorized, if of anybody. */
    Application of(Optional<AuthorizedRecipientId> whose) {
        recipientId = whose.map(AuthorizedRecipientId::value).orElse(null);
        standOpen();
        return this;
    }

    /** The applicant should answer until a day. */
    Application until(LocalDate day) {
        answerBy = day;
        return this;
    }

    /** Adds why papers are looked at again; whether that is new. */
    boolean because(ReverificationCause cause) {
        boolean isNew = !causes().contains(cause);
        if (isNew) {
            causes = (causes + " " + cause.name()).strip();
        }
        return isNew;
    }

    /** It is kept, and its link opens, until then. */
    void keepUntil(Instant until) {
        linkUntil = until;
    }

    /** Whether its link still opens it. */
    boolean isLinked(Instant now) {
        return linkUntil != null && now.isBefore(linkUntil);
    }

    /** Somebody asks for a new link; gives whether that may be: nobody fills another's letter-box with them. */
    boolean askForLink(Instant now) {
        boolean rested = linkAskedAt == null || !now.isBefore(linkAskedAt.plus(LINK_PAUSE));
        if (rested) {
            linkAskedAt = now;
        }
        return rested;
    }

    /** It is filled in. */
    void submit(Instant now) {
        become(ApplicationState.SUBMITTED);
        submittedAt = now;
    }

    /** Somebody looks at it, or goes on after an answer. The first one is remembered. */
    void review(Actor by) {
        become(ApplicationState.UNDER_REVIEW);
        if (beganBy == null) {
            beganBy = by.subject();
            beganByName = by.name();
        }
    }

    /** The answer came: the reviewer goes on. */
    void goOn() {
        become(ApplicationState.UNDER_REVIEW);
    }

    /** The applicant has to do something first. */
    void ask(String words) {
        become(ApplicationState.MORE_NEEDED);
        asked = words;
    }

    /** It is decided about. */
    void end(ApplicationState outcome) {
        become(outcome);
    }

    /** A decision is taken back; who looks now is the one who began. */
    void reopen(Actor by) {
        become(ApplicationState.UNDER_REVIEW);
        beganBy = by.subject();
        beganByName = by.name();
    }

    private void become(ApplicationState next) {
        if (!state.mayBecome(next)) {
            throw new PlatformException(VerificationError.WRONG_APPLICATION_STATE, state);
        }
        state = next;
        asked = "";
        standOpen();
    }

    /** Whoever it is about has no other open one. */
    private void standOpen() {
        openCustomerId = state.isOpen() && recipientId == null ? Long.valueOf(customerId) : null;
        openRecipientId = state.isOpen() ? recipientId : null;
    }

    /** Keeps what is known; only while it is open. */
    void keepFacts(byte[] sealed) {
        if (!state.isOpen()) {
            throw new PlatformException(VerificationError.WRONG_APPLICATION_STATE, state);
        }
        factsSealed = sealed;
    }

    /** What was kept, or nothing. */
    Optional<byte[]> factsSealed() {
        return Optional.ofNullable(factsSealed);
    }

    /** The id. */
    public ApplicationId applicationId() {
        return new ApplicationId(id);
    }

    /** Whose papers. */
    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    /** Who of those whom the customer authorized, when they are not his own. */
    public Optional<AuthorizedRecipientId> recipient() {
        return Optional.ofNullable(recipientId).map(AuthorizedRecipientId::new);
    }

    /** Why they are looked at again; empty for a case that somebody began. */
    public Set<ReverificationCause> causes() {
        return ReverificationCause.named(causes);
    }

    /** The day until which the applicant should answer. */
    public Optional<LocalDate> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    /** Whether the applicant should have answered before that day. */
    public boolean isOverdue(LocalDate today) {
        return state.waitsForApplicant() && answerBy().filter(today::isAfter).isPresent();
    }

    /** What they are for. */
    public ApplicationPurpose purpose() {
        return purpose;
    }

    /** How far it has come. */
    public ApplicationState state() {
        return state;
    }

    /** What the applicant was asked for and has not answered, or empty. */
    public String asked() {
        return asked;
    }

    /** When it was begun. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Who began it. */
    public String openedByName() {
        return openedByName;
    }

    /** When it was filled in. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** The identity provider's id of who began to look at it. */
    public Optional<String> beganBy() {
        return Optional.ofNullable(beganBy);
    }

    /** The name of who began to look at it, or empty. */
    public String beganByName() {
        return beganByName;
    }

    /** Counts changes. */
    public long version() {
        return version;
    }
}
