package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantScope;

/** Decides about a document, whatever becomes of the others of the same person. */
@ApplicationScoped
@Transactional
public class ReviewDocument {
    @Inject
    private Documents documents;

    @Inject
    private DocumentSteps steps;

    @Inject
    private Access access;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /**
     * Somebody looks at it now; doing it twice is no mistake, nor is it after the decision.
     *
     * @throws PlatformException {@link VerificationError#UNKNOWN_DOCUMENT}
     */
    public Document begin(DocumentId id) {
        access.require(Permission.DOCUMENTS_REVIEW);
        Document document = documents.held(id);
        if (document.state() == DocumentState.UPLOADED) {
            begin(document);
        }
        return document;
    }

    /**
     * It is good. An earlier one of its type is needed no more.
     *
     * @param seen the version of the document on the reviewer's page
     * @throws PlatformException {@link VerificationError#WRONG_STATE}, {@link VerificationError#CHANGED_MEANWHILE}, {@link
     *     VerificationError#OUT_OF_DATE}
     */
    public Document approve(DocumentId id, long seen) {
        Document document = seen(id, seen);
        LocalDate today = LocalDate.ofInstant(clock.instant(), sites.current().zone());
        document.expiresOn().filter(day -> day.isBefore(today)).ifPresent(day -> {
            throw new PlatformException(VerificationError.OUT_OF_DATE, day);
        });
        document.approve(actor(), clock.instant());
        steps.told(document, "verification.document-approved", Map.of());
        steps.replace(document, true);
        return document;
    }

    /**
     * It is not good.
     *
     * @param words for the renter; needed when the reason is {@link RejectionReason#OTHER}
     * @throws PlatformException as {@link #approve}, {@link VerificationError#REASON_NEEDED}
     */
    public Document reject(DocumentId id, long seen, RejectionReason why, String words) {
        Document document = seen(id, seen);
        document.reject(why, words, actor(), clock.instant());
        steps.told(document, "verification.document-rejected", Map.of("why", why.name(), "words", words.strip()));
        return document;
    }

    private Document seen(DocumentId id, long seen) {
        access.require(Permission.DOCUMENTS_REVIEW);
        Document document = documents.held(id);
        document.mustBeAsSeen(seen);
        if (document.state() == DocumentState.UPLOADED) {
            begin(document);
        }
        return document;
    }

    private void begin(Document document) {
        document.review();
        steps.told(document, "verification.document-in-review", Map.of());
    }

    private static Actor actor() {
        return TenantScope.current().actor();
    }
}
