package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.content.ContentId;
import org.waypost.content.Rendition;
import org.waypost.shared.PlatformException;

/** Somebody looks at the picture of a document. The ledger keeps who, when and why, and the document's owner can read it. */
@ApplicationScoped
@Transactional
public class ViewDocument {
    /** What the ledger calls it. */
    public static final String ACTION = "verification.document-viewed";

    @Inject
    private FindDocuments find;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /**
     * The file of a side, to be opened now.
     *
     * @throws PlatformException {@link VerificationError#UNKNOWN_DOCUMENT} also for another renter's and for a side that is not
     *     there
     */
    public ContentId view(DocumentId id, DocumentSide side, Rendition size) {
        Document document = find.withId(id);
        ContentId file =
                document.file(side).orElseThrow(() -> new PlatformException(VerificationError.UNKNOWN_DOCUMENT));
        ledger.record(
                ACTION,
                DocumentSteps.subject(id),
                Map.of(
                        "side", side.name(),
                        "size", size.name(),
                        "paper", document.paper().map(Enum::name).orElse(""),
                        "type", document.type().name(),
                        "why", purpose(document).name()));
        return file;
    }

    /** What can be known of it without asking: nobody is stopped for a reason while he works. */
    private ViewPurpose purpose(Document document) {
        if (!access.allowed(Permission.DOCUMENTS_REVIEW)) {
            return ViewPurpose.OWN;
        }
        return document.state().waitsForReview() ? ViewPurpose.DECISION : ViewPurpose.RECORD;
    }
}
