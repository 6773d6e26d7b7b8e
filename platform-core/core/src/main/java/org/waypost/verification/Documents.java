package org.waypost.verification;

import java.time.LocalDate;
import java.util.List;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;

/** The documents of the bound tenant. */
public interface Documents {
    /** Adds a new one. */
    void add(Document document);

    /** Takes one away for good. */
    void remove(Document document);

    /**
     * The one with this id.
     *
     * @throws org.waypost.shared.PlatformException {@link VerificationError#UNKNOWN_DOCUMENT}
     */
    Document withId(DocumentId id);

    /**
     * The one with this id, kept from everybody else until the transaction ends.
     *
     * @throws org.waypost.shared.PlatformException {@link VerificationError#UNKNOWN_DOCUMENT}
     */
    Document held(DocumentId id);

    /** A customer's and those of his authorized recipients, the newest first; those that were superseded too. */
    List<Document> of(CustomerId customer);

    /** Deletes all of a customer of whom nothing else is kept, and their files. */
    void removeAllOf(CustomerId customer);

    /** Those of an authorized recipient that count as there. */
    long countValid(AuthorizedRecipientId recipient);

    /** How many of a customer's ask him to do something. */
    long countProblems(CustomerId customer);

    /** Those about whose running out somebody is to be told today, the first to run out first; at most {@code limit}. */
    List<Document> runningOut(LocalDate today, int limit);

    /**
     * Whether a renter's own papers have run out: of a vital type he had one that was approved, and has none that is valid on
     * the day.
     */
    boolean hasRunOut(CustomerId customer, LocalDate today);
}
