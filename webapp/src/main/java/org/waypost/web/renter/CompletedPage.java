package org.waypost.web.renter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.DoneLine;
import org.waypost.requests.RenterFolders;
import org.waypost.requests.RequestKind;
import org.waypost.requests.TrashScan;
import org.waypost.shared.Page;

/** What was done with a renter's mail, by kind: what, when and by whom. The kind stands in the address. */
@Named
@ViewScoped
public class CompletedPage extends DoneList {
    @Inject
    private transient RenterFolders folders;

    @Inject
    private transient TrashScan trashScan;

    private RequestKind kind;

    @Override
    void readAddress(HttpServletRequest asked) {
        kind = Optional.ofNullable(asked.getParameter("kind"))
                .flatMap(RequestKind::named)
                .orElse(RequestKind.OPEN_AND_SCAN);
    }

    @Override
    Page<DoneLine> read(Optional<Long> key) {
        return folders.completed(kind, key);
    }

    /** The kinds, in the order of their folders. */
    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    /** The kind that is shown. */
    public RequestKind getKind() {
        return kind;
    }

    /** Puts a scan into the trash. */
    public void trash(String id) {
        tell(() -> trashScan.trash(ActionRequestId.of(id)), "trash.done");
    }
}
