package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Acts;
import org.waypost.audit.History;
import org.waypost.audit.HistoryLine;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.CustomerId;
import org.waypost.shared.PlatformException;

/** Reads documents, but not their pictures: reviewers all of the location's, renters their own. */
@ApplicationScoped
@Transactional
public class FindDocuments {
    private static final int LOOKS = 100;

    @Inject
    private Documents documents;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private History history;

    @Inject
    private Acts acts;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Access access;

    /** One's own and those of one's authorized recipients, the newest first; those that were superseded too. */
    public List<Document> own() {
        return documents.of(renter.get().customerId());
    }

    /** How many of one's own ask for something to be done. */
    public long countOwnProblems() {
        return documents.countProblems(renter.get().customerId());
    }

    /** Those of a customer, for operators: type, state and days, no pictures. */
    public List<Document> of(CustomerId customer) {
        access.require(Permission.CUSTOMERS_VIEW);
        return documents.of(customer);
    }

    /** Who looked at the pictures of some documents, the newest first; at most 100 looks. */
    public List<HistoryLine> looks(List<Document> papers) {
        access.require(Permission.CUSTOMERS_VIEW);
        List<Long> ids =
                papers.stream().map(document -> document.documentId().value()).toList();
        return acts.of(DocumentSteps.SUBJECT, ids, ViewDocument.ACTION, LOOKS);
    }

    /**
     * One document.
     *
     * @throws PlatformException {@link VerificationError#UNKNOWN_DOCUMENT} also for another renter's
     */
    public Document withId(DocumentId id) {
        if (access.allowed(Permission.DOCUMENTS_REVIEW)) {
            return documents.withId(id);
        }
        CustomerId me = renter.get().customerId();
        return Optional.of(documents.withId(id))
                .filter(document -> document.customer().equals(me))
                .orElseThrow(() -> new PlatformException(VerificationError.UNKNOWN_DOCUMENT));
    }

    /**
     * The number that stands on it, or empty.
     *
     * @throws PlatformException {@link VerificationError#UNKNOWN_DOCUMENT} also for another renter's
     */
    public String number(DocumentId id) {
        return numbers.of(withId(id));
    }

    /**
     * What happened to it, the newest first: every step, and everybody who looked at its pictures.
     *
     * @throws PlatformException {@link VerificationError#UNKNOWN_DOCUMENT} also for another renter's
     */
    public List<HistoryLine> history(DocumentId id) {
        withId(id);
        List<HistoryLine> lines = new ArrayList<>(history.of(DocumentSteps.subject(id)));
        Collections.reverse(lines);
        return lines;
    }
}
