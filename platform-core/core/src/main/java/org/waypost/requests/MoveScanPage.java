package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** An operator moves a file that was scanned into the wrong request to the right one; the ledger keeps it on both pieces. */
@ApplicationScoped
@Transactional
public class MoveScanPage {
    @Inject
    private ActionRequests requests;

    @Inject
    private RequestSteps steps;

    @Inject
    private Access access;

    /**
     * Moves a file behind those of another open scan, which counts as begun then.
     *
     * @param from where it is
     * @param page which file
     * @param to where it belongs
     * @throws PlatformException {@link RequestsError#UNKNOWN_REQUEST}, {@link RequestsError#UNKNOWN_PAGE},
     *     {@link RequestsError#SAME_REQUEST}, {@link RequestsError#WRONG_KIND}, {@link RequestsError#WRONG_STATE}
     */
    public void move(ActionRequestId from, long page, ActionRequestId to) {
        access.require(Permission.REQUESTS_WORK);
        if (from.equals(to)) {
            throw new PlatformException(RequestsError.SAME_REQUEST);
        }
        keepBoth(from, to);
        List<ScanPage> left = requests.pagesOf(from);
        ScanPage moved = left.stream()
                .filter(file -> file.id() == page)
                .findFirst()
                .orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_PAGE));
        moved.moveTo(to, requests.pagesOf(to).size());
        int position = 0;
        for (ScanPage file : left.stream().filter(other -> other.id() != page).toList()) {
            file.moveTo(position++);
        }
        note(requests.withId(from), requests.withId(to), moved);
    }

    /** Always in the same order: two clerks who move files to and fro wait for each other, and not both for ever. */
    private void keepBoth(ActionRequestId from, ActionRequestId to) {
        Stream.of(from, to)
                .sorted(Comparator.comparingLong(ActionRequestId::value))
                .map(steps::begun)
                .forEach(request -> request.mustBe(RequestKind.OPENING));
    }

    private void note(ActionRequest from, ActionRequest to, ScanPage moved) {
        String content = Long.toString(moved.content().value());
        steps.noted(
                from,
                "requests.page-moved-away",
                Map.of("content", content, "to", steps.piece(to).labelCode()));
        steps.noted(
                to,
                "requests.page-moved-here",
                Map.of("content", content, "from", steps.piece(from).labelCode()));
    }
}
