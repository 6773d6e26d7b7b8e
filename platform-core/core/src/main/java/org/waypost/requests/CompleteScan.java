package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.content.ContentId;
import org.waypost.content.Contents;
import org.waypost.content.PdfAssembly;
import org.waypost.content.StoredBlob;
import org.waypost.shared.PlatformException;

/**
 * Ends a scan: one PDF is made of the pages, outside of any transaction, then the request is completed with it. The piece
 * goes back to its shelf and its renter is asked what to do next.
 */
@ApplicationScoped
public class CompleteScan {
    private ScanCompletion completion;
    private PdfAssembly assembly;
    private Contents contents;
    private Access access;

    /** For the proxy. */
    protected CompleteScan() {}

    /** Makes the document here and completes there. */
    @Inject
    CompleteScan(ScanCompletion completion, PdfAssembly assembly, Contents contents, Access access) {
        this.completion = completion;
        this.assembly = assembly;
        this.contents = contents;
        this.access = access;
    }

    /**
     * Completes a scan.
     *
     * @throws PlatformException {@link RequestsError#NO_PAGES}, {@link RequestsError#WRONG_STATE}, or
     *     {@link RequestsError#CHANGED_MEANWHILE} when pages changed while the PDF was made
     */
    public ActionRequest complete(ActionRequestId id) {
        return complete(id, Supplier::get);
    }

    /**
     * Completes a scan within something else.
     *
     * @param around is given the last step, which joins its transaction or has its own
     */
    public <T> T complete(ActionRequestId id, Function<Supplier<ActionRequest>, T> around) {
        access.require(Permission.REQUESTS_WORK);
        List<ContentId> pages = completion.pages(id);
        StoredBlob pdf = assembly.assemble(pages, completion.title(id));
        try {
            return around.apply(() -> completion.complete(id, pages, pdf));
        } catch (PlatformException refused) {
            contents.discard(pdf);
            throw refused;
        }
    }
}
