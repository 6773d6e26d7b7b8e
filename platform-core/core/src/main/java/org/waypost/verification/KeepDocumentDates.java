package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.FindRecipients;
import org.waypost.customers.StandRecipient;
import org.waypost.customers.Standing;
import org.waypost.tenancy.Sites;

/** Does what days bring to documents: they run out, and everybody whom it concerns is told in time, once for each step. */
@ApplicationScoped
@Transactional
public class KeepDocumentDates {
    private static final int MOST = 500;

    @Inject
    private Documents documents;

    @Inject
    private Applications applications;

    @Inject
    private BeginReverification reverification;

    @Inject
    private DocumentSteps steps;

    @Inject
    private FindRecipients recipients;

    @Inject
    private StandRecipient stand;

    @Inject
    private ChooseExpiryRule rule;

    @Inject
    private Event<DocumentExpires> expires;

    @Inject
    private Sites sites;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Everything that is due at the location today, or was due before. */
    public void run() {
        access.require(Permission.DOCUMENTS_REVIEW);
        LocalDate today = LocalDate.ofInstant(clock.instant(), sites.current().zone());
        documents.runningOut(today, MOST).forEach(document -> age(document, today));
        if (rule.current() == ExpiryRule.BLOCK) {
            applications
                    .overdueOfRecipients(today)
                    .forEach(late -> late.recipient().ifPresent(this::stop));
        }
    }

    private void age(Document document, LocalDate today) {
        if (document.age(today, ExpiryStep.SIXTY_DAYS.lastDayWhenReached(today))) {
            String step = document.state() == DocumentState.EXPIRED ? "expired" : "expiring";
            steps.told(document, "verification.document-" + step, Map.of());
        }
        document.tell(today).ifPresent(step -> tell(document, step));
    }

    private void tell(Document document, ExpiryStep step) {
        String lastDay = document.expiresOn().orElseThrow().toString();
        steps.noted(document, "verification.document-told", Map.of("step", step.name(), "last-day", lastDay));
        expires.fire(DocumentExpires.of(document, step));
        if (step != ExpiryStep.SIXTY_DAYS && DocumentType.vital().contains(document.type()) && !isReplaced(document)) {
            reverification.begin(document.customer(), document.recipient(), ReverificationCause.PAPERS_RUN_OUT);
        }
        if (step == ExpiryStep.OVER
                && rule.current() == ExpiryRule.BLOCK
                && document.type().isId()) {
            document.recipient().ifPresent(this::stop);
        }
    }

    private boolean isReplaced(Document document) {
        return documents.of(document.customer()).stream()
                .filter(other -> other.state().waitsForReview())
                .anyMatch(other -> other.isLike(document));
    }

    /** An authorized recipient asks for nothing himself: his mail waits. */
    private void stop(AuthorizedRecipientId id) {
        if (recipients.withId(id).standing() == Standing.APPROVED) {
            stand.become(id, Standing.EXPIRED);
        }
    }
}
