package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;

/** What every step of a document has in common: the ledger keeps it, and others are told. */
@ApplicationScoped
class DocumentSteps {
    static final String SUBJECT = "document";

    @Inject
    private Documents documents;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<DocumentChanged> changed;

    /** Writes a step into the ledger and tells those who listen that the document came into its present state. */
    void told(Document document, String action, Map<String, String> evidence) {
        noted(document, action, evidence);
        changed.fire(DocumentChanged.of(document));
    }

    /** Writes something that was done with a document into the ledger. */
    void noted(Document document, String action, Map<String, String> evidence) {
        Map<String, String> complete = new HashMap<>(evidence);
        complete.put("type", document.type().apiName());
        complete.put("state", document.state().name());
        complete.put("customer", Long.toString(document.customer().value()));
        ledger.record(action, subject(document.documentId()), complete);
    }

    /** A new one takes the place of those before it; what still counts stays until the new one is approved. */
    void replace(Document by, boolean approved) {
        List<Document> former = documents.of(by.customer()).stream()
                .filter(other -> other.isLike(by) && !other.documentId().equals(by.documentId()))
                .filter(other -> other.documentId().value() < by.documentId().value())
                .filter(other -> other.state().mayBecome(DocumentState.SUPERSEDED))
                .filter(other -> approved || !other.state().isValid())
                .toList();
        if (by.type().isSingle()) {
            former.forEach(other -> {
                other.supersede();
                told(
                        other,
                        "verification.document-superseded",
                        Map.of("by", Long.toString(by.documentId().value())));
            });
        }
    }

    static Subject subject(DocumentId id) {
        return new Subject(SUBJECT, id.value());
    }
}
