package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.content.ContentId;
import org.waypost.content.Rendition;
import org.waypost.shared.PlatformException;

/** Somebody looks at the picture of a document. The ledger keeps who and when, and the document's owner can read it. */
@ApplicationScoped
@Transactional
public class ViewDocument {
    /** What the ledger calls it. */
    public static final String ACTION = "verification.document-viewed";

    @Inject
    private FindDocuments find;

    @Inject
    private Ledger ledger;

    /**
     * The file of a side, to be opened now.
     *
     * @throws PlatformException {@link VerificationError#UNKNOWN_DOCUMENT} also for another renter's and for a side that is not
     *     there
     */
    public ContentId view(DocumentId id, DocumentSide side, Rendition size) {
        ContentId file =
                find.withId(id).file(side).orElseThrow(() -> new PlatformException(VerificationError.UNKNOWN_DOCUMENT));
        ledger.record(ACTION, DocumentSteps.subject(id), Map.of("side", side.name(), "size", size.name()));
        return file;
    }
}
