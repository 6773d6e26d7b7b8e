package org.waypost.web.requests;

import java.io.Serializable;
import java.util.List;
import org.waypost.mailroom.MailItem;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestStatus;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/**
 * A request as its operator sees it.
 *
 * @param request in words
 * @param kind what is to be done
 * @param status how far it is
 * @param assignee who has it, or empty
 * @param wishes what else the renter said
 * @param customer whose it is, for links only
 * @param version of the request, to notice that somebody was quicker
 */
public record WorkRow(
        RequestRow request,
        RequestKind kind,
        RequestStatus status,
        String assignee,
        List<String> wishes,
        long customer,
        long version)
        implements Serializable {

    static WorkRow of(ActionRequest request, MailItem item, List<String> wishes, Texts texts, SiteFormat format) {
        return new WorkRow(
                RequestRow.of(request, item, texts, format),
                request.kind(),
                request.status(),
                request.assigneeName(),
                List.copyOf(wishes),
                request.customer().value(),
                request.version());
    }

    /** Whether it was asked for and nobody may begin yet, or nobody has. */
    public boolean waits() {
        return status == RequestStatus.REQUESTED || status == RequestStatus.COOLING_OFF;
    }
}
