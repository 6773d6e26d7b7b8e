package org.waypost.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;

/** The applications of the bound tenant and what was decided about them. */
public interface Applications {
    /** Adds a new one. */
    void add(Application application);

    /**
     * The one with this id.
     *
     * @throws org.waypost.shared.PlatformException {@link VerificationError#UNKNOWN_APPLICATION}
     */
    Application withId(ApplicationId id);

    /**
     * The one with this id, kept from everybody else until the transaction ends.
     *
     * @throws org.waypost.shared.PlatformException {@link VerificationError#UNKNOWN_APPLICATION}
     */
    Application held(ApplicationId id);

    /** The open one of a customer. */
    Optional<Application> openOf(CustomerId customer);

    /** From now on only what has this hash opens it, until then; nobody who works on it is disturbed. */
    void link(ApplicationId id, String hash, Instant until);

    /** The one whose link has this hash. */
    Optional<Application> linked(String hash);

    /** Drafts that are not kept any longer. */
    List<Application> draftsOver(Instant now);

    /** How many drafts were begun since then. */
    long countDraftsSince(Instant then);

    /** Deletes one about which nothing was decided. */
    void remove(Application application);

    /** A customer's, the newest first. */
    List<Application> of(CustomerId customer);

    /** The open one of a customer, or of somebody whom he authorized. */
    Optional<Application> openOf(CustomerId customer, Optional<AuthorizedRecipientId> whose);

    /** A customer's own, or those of somebody whom he authorized, the newest first. */
    List<Application> of(CustomerId customer, Optional<AuthorizedRecipientId> whose);

    /** The open ones of a customer and of those whom he authorized, his own first. */
    List<Application> openAround(CustomerId customer);

    /** Whether a customer's own should have been answered before the day. */
    boolean isOverdue(CustomerId customer, LocalDate today);

    /** Those of authorized recipients that should have been answered before the day. */
    List<Application> overdueOfRecipients(LocalDate today);

    /** Adds a decision; it is never changed. */
    void add(Decision decision);

    /**
     * One decision.
     *
     * @throws org.waypost.shared.PlatformException {@link VerificationError#UNKNOWN_APPLICATION}
     */
    Decision decision(long id);

    /** What was decided about an application, the newest first. */
    List<Decision> decisions(ApplicationId id);
}
