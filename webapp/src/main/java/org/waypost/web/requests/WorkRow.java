package org.waypost.web.requests;

import java.io.Serializable;
import java.util.List;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestStatus;
import org.waypost.tenancy.TenantScope;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/**
 * A request as its operator sees it.
 *
 * @param request in words
 * @param kind what is to be done
 * @param status how far it is
 * @param mine whether the reader has it
 * @param staged whether its piece was pulled from the shelf
 * @param wishes what else the renter said
 * @param customer whose it is, for links only
 * @param version of the request, to notice that somebody was quicker
 */
public record WorkRow(
        RequestRow request,
        RequestKind kind,
        RequestStatus status,
        boolean mine,
        boolean staged,
        List<String> wishes,
        long customer,
        long version)
        implements Serializable {

    static WorkRow of(ActionRequest request, MailItem item, List<String> wishes, Texts texts, SiteFormat format) {
        return new WorkRow(
                RequestRow.of(request, item, texts, format),
                request.kind(),
                request.status(),
                request.assignee()
                        .filter(TenantScope.current().actor().subject()::equals)
                        .isPresent(),
                item.custody() == CustodyState.STAGED,
                List.copyOf(wishes),
                request.customer().value(),
                request.version());
    }

    /** Who of the staff has it, or empty. */
    public String assignee() {
        return request.assignee();
    }

    /** As the form sends it back: id and version. */
    public String ref() {
        return new RowRef(new ActionRequestId(Long.parseLong(request.id())), version).toString();
    }

    /** Whether it was asked for and nobody may begin yet, or nobody has. */
    public boolean waits() {
        return status == RequestStatus.REQUESTED || status == RequestStatus.COOLING_OFF;
    }
}
