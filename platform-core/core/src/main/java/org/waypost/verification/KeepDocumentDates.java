package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.tenancy.Sites;

/** Does what days bring to documents: they run out. */
@ApplicationScoped
@Transactional
public class KeepDocumentDates {
    /** For so many days before its last one a document counts as running out. */
    public static final int DAYS_BEFORE = 60;

    private static final int MOST = 500;

    @Inject
    private Documents documents;

    @Inject
    private DocumentSteps steps;

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
        LocalDate near = today.plusDays(DAYS_BEFORE);
        documents.runningOut(near, today, MOST).forEach(document -> age(document, today, near));
    }

    private void age(Document document, LocalDate today, LocalDate near) {
        if (document.age(today, near)) {
            String step = document.state() == DocumentState.EXPIRED ? "expired" : "expiring";
            steps.told(document, "verification.document-" + step, Map.of());
        }
    }
}
