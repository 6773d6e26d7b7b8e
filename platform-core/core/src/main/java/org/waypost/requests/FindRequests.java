package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** Reads requests: operators all of the location's, renters their own. */
@ApplicationScoped
@Transactional
public class FindRequests {
    private static final int SCANS = 20;

    @Inject
    private ActionRequests requests;

    @Inject
    private FindMail mail;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** A page of open requests, the most urgent first. */
    public RequestPage matching(RequestSearch search) {
        access.require(Permission.REQUESTS_WORK);
        return RequestPage.of(requests.matching(search, clock.instant()), search.size());
    }

    /** Those with these ids that are there, with their pieces, in the order of the ids. */
    public List<RequestLine> lines(List<ActionRequestId> ids) {
        access.require(Permission.REQUESTS_WORK);
        return requests.lines(ids).stream()
                .sorted(Comparator.comparingInt(
                        line -> ids.indexOf(line.request().requestId())))
                .toList();
    }

    /** How many open requests the operator who asks has. */
    public long countOwn() {
        access.require(Permission.REQUESTS_WORK);
        return requests.countHeldBy(TenantScope.current().actor().subject());
    }

    /** Open scans to which a file may be moved: of the piece with a label, or of a mailbox, the most urgent first. */
    public List<RequestLine> openScansAt(String labelOrMailbox) {
        access.require(Permission.REQUESTS_WORK);
        return requests.openScansAt(labelOrMailbox.trim(), SCANS);
    }

    /** What an operator should do next, of all kinds, the most urgent first. */
    public List<RequestLine> urgent(int limit) {
        access.require(Permission.REQUESTS_WORK);
        return requests.urgent(limit);
    }

    /** What renters asked for last, of all kinds. */
    public List<RequestLine> newest(int limit) {
        access.require(Permission.REQUESTS_WORK);
        return requests.newest(limit);
    }

    /** The figures of each kind's box; a kind that is not there has nothing to do. */
    public Map<RequestKind, RequestCount> counts() {
        access.require(Permission.REQUESTS_WORK);
        return requests.counts(clock.instant());
    }

    /**
     * One request with its piece.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_REQUEST} also for another renter's
     */
    public RequestLine withId(ActionRequestId id) {
        ActionRequest request = requests.withId(id);
        boolean own = access.allowed(Permission.OWN_MAIL)
                && request.customer().equals(renter.get().customerId());
        if (!own && !access.allowed(Permission.REQUESTS_WORK)) {
            throw new PlatformException(RequestsError.UNKNOWN_REQUEST);
        }
        return new RequestLine(request, mail.withId(request.item()));
    }

    /** Every request about a piece that the actor may see, newest first. */
    public List<ActionRequest> of(MailItemId id) {
        MailItem item = mail.withId(id);
        List<ActionRequest> all = requests.of(item.itemId());
        return access.allowed(Permission.REQUESTS_WORK) ? all : own(all);
    }

    /** A piece may have been another renter's before. */
    private List<ActionRequest> own(List<ActionRequest> all) {
        CustomerId me = renter.get().customerId();
        return all.stream().filter(request -> request.customer().equals(me)).toList();
    }

    /** The scanned pages of a request, for operators. */
    public List<ScanPage> pages(ActionRequestId id) {
        access.require(Permission.REQUESTS_WORK);
        return requests.pagesOf(requests.withId(id).requestId());
    }
}
