package org.waypost.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.privacy.ErasureLine.Outcome;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;
import org.waypost.verification.Document;
import org.waypost.verification.ErasePapers;
import org.waypost.verification.FindDocuments;
import org.waypost.verification.RecordClass;

/** Answers a request for erasure by record class, and erases at once what may go. */
@ApplicationScoped
@Transactional
public class AnswerErasure {
    @Inject
    private Customers customers;

    @Inject
    private ErasureRequests requests;

    @Inject
    private Holdings holdings;

    @Inject
    private FindDocuments documents;

    @Inject
    private ErasePapers papers;

    @Inject
    private Event<ErasureAnswered> answered;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Answers the one that waits.
     *
     * @param seen its version as it was shown
     * @throws PlatformException {@link org.waypost.customers.CustomersError#UNKNOWN_CUSTOMER}, {@link
     *     PrivacyError#NOT_ASKED}, {@link PrivacyError#CHANGED_MEANWHILE}; {@link PrivacyError#MAIL_WAITS}, {@link
     *     PrivacyError#SHIPMENTS_OPEN} or {@link PrivacyError#CASE_OPEN} as long as something of his is not settled
     */
    public List<ErasureLine> answer(CustomerId id, long seen) {
        access.require(Permission.DOCUMENTS_REVIEW);
        customers.withId(id);
        ErasureRequest request =
                requests.heldOpenOf(id).orElseThrow(() -> new PlatformException(PrivacyError.NOT_ASKED));
        holdings.obstacles(id).stream().findFirst().ifPresent(obstacle -> {
            throw obstacle;
        });
        List<ErasureLine> lines = holdings.of(id).lines();
        request.answer(seen, TenantScope.current().actor().name(), clock.instant());
        requests.keep(request, lines);
        lines.stream().filter(line -> line.outcome() == Outcome.ERASED).forEach(line -> erase(id, line));
        ledger.record("privacy.erasure-answered", new Subject("customer", id.value()), evidence(request, lines));
        answered.fire(new ErasureAnswered(id, lines));
        return lines;
    }

    private void erase(CustomerId id, ErasureLine line) {
        List<Document> gone = documents.of(id).stream()
                .filter(paper -> KeptRecords.name(paper.type().recordClass()).equals(line.records()))
                .toList();
        papers.erase(gone.stream().map(Document::documentId).toList(), "asked");
        if (line.records().equals(KeptRecords.name(RecordClass.FORM_AND_IDS))) {
            papers.forgetFacts(id);
        }
    }

    private static Map<String, String> evidence(ErasureRequest request, List<ErasureLine> lines) {
        Map<String, String> evidence = new TreeMap<>(Map.of("request", Long.toString(request.id())));
        lines.forEach(line -> evidence.put(
                line.records(),
                line.outcome().name()
                        + line.until().map(day -> " until " + day).orElse("")
                        + (line.pieces() > 0 ? " (" + line.pieces() + ")" : "")));
        return evidence;
    }
}
