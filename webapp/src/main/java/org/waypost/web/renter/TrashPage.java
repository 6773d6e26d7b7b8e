package org.waypost.web.renter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.DoneLine;
import org.waypost.requests.RenterFolders;
import org.waypost.requests.TrashScan;
import org.waypost.shared.Page;

/** Scans that will be deleted, each with its day; until then they can be taken out again. */
@Named
@ViewScoped
public class TrashPage extends DoneList {
    @Inject
    private transient RenterFolders folders;

    @Inject
    private transient TrashScan trashScan;

    @Override
    Page<DoneLine> read(Optional<Long> key) {
        return folders.trash(key);
    }

    /** Takes a scan out again. */
    public void restore(String id) {
        tell(() -> trashScan.restore(ActionRequestId.of(id)), "trash.restored");
    }
}
