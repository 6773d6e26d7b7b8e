package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Page;

/**
 * The folders of the renter who acts. They are questions, not places: one piece may stand in several. Pages are read by key:
 * {@code after} is the {@link Page#next()} of the page before.
 */
@ApplicationScoped
@Transactional
public class RenterFolders {
    private static final int ROWS = 25;
    private static final int MOST = 100;

    @Inject
    private Folders folders;

    @Inject
    private CurrentRenter renter;

    /** Stored, nothing asked for: the newest of them. */
    public List<FolderLine> inbox() {
        return folders.inbox(me(), false, Long.MAX_VALUE, MOST);
    }

    /** Stored, nothing asked for, and not put away. */
    public Page<FolderLine> inbox(Optional<Long> after) {
        return byPiece(folders.inbox(me(), false, before(after), ROWS + 1));
    }

    /** Stored, nothing asked for, and put away. */
    public Page<FolderLine> archive(Optional<Long> after) {
        return byPiece(folders.inbox(me(), true, before(after), ROWS + 1));
    }

    /** Something is asked for and not yet done. */
    public Page<FolderLine> pending(Optional<Long> after) {
        return byRequest(folders.pending(me(), before(after), ROWS + 1));
    }

    /** The location waits for his decision. */
    public Page<FolderLine> actionRequired(Optional<Long> after) {
        return byRequest(folders.followUps(me(), before(after), ROWS + 1));
    }

    /** Done, by kind, with what came of it; scans in the trash are not there. */
    public Page<DoneLine> completed(RequestKind kind, Optional<Long> after) {
        return done(folders.completed(me(), kind, before(after), ROWS + 1));
    }

    /** Scans that will be deleted. */
    public Page<DoneLine> trash(Optional<Long> after) {
        return done(folders.trash(me(), before(after), ROWS + 1));
    }

    /** How much lies in each. */
    public FolderCounts count() {
        return folders.count(me());
    }

    private CustomerId me() {
        return renter.get().customerId();
    }

    private Page<DoneLine> done(List<FolderLine> found) {
        Page<FolderLine> page = byRequest(found);
        Map<ActionRequestId, Outcome> outcomes = folders.outcomes(
                page.rows().stream().map(line -> request(line).requestId()).toList());
        return new Page<>(
                page.rows().stream()
                        .map(line -> new DoneLine(
                                line.item(),
                                request(line),
                                outcomes.getOrDefault(request(line).requestId(), Outcome.NONE)))
                        .toList(),
                page.next());
    }

    private static ActionRequest request(FolderLine line) {
        return line.request().orElseThrow();
    }

    private static Page<FolderLine> byPiece(List<FolderLine> found) {
        return page(found, line -> line.item().itemId().value());
    }

    private static Page<FolderLine> byRequest(List<FolderLine> found) {
        return page(found, line -> request(line).requestId().value());
    }

    private static Page<FolderLine> page(List<FolderLine> found, Function<FolderLine, Long> key) {
        return Page.of(found, ROWS, key);
    }

    private static long before(Optional<Long> after) {
        return after.orElse(Long.MAX_VALUE);
    }
}
