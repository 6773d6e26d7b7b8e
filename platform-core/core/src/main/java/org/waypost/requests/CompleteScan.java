package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.content.ContentId;
import org.waypost.content.PdfAssembly;
import org.waypost.content.StoredBlob;

/**
 * Ends a scan: one PDF is made of the pages, outside of any transaction, then the request is completed with it. The piece
 * goes back to its shelf and its renter is asked what to do next.
 */
@ApplicationScoped
public class CompleteScan {
    @Inject
    private ScanCompletion completion;

    @Inject
    private PdfAssembly assembly;

    @Inject
    private Access access;

    /**
     * Completes a scan.
     *
     * @throws org.waypost.shared.PlatformException {@link RequestsError#NO_PAGES}, {@link RequestsError#WRONG_STATE}, or
     *     {@link RequestsError#CHANGED_MEANWHILE} when pages changed while the PDF was made
     */
    public ActionRequest complete(ActionRequestId id) {
        access.require(Permission.REQUESTS_WORK);
        List<ContentId> pages = completion.pages(id);
        StoredBlob pdf = assembly.assemble(pages, completion.title(id));
        return completion.complete(id, pages, pdf);
    }
}
