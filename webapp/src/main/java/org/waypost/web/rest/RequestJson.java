package org.waypost.web.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.DueKey;
import org.waypost.requests.Ending;
import org.waypost.requests.RequestPage;

/**
 * What a renter asked for. Ids are strings; moments are ISO 8601 in UTC.
 *
 * @param id the id
 * @param itemId the piece it is about
 * @param kind for instance {@code open_and_scan}
 * @param state how far it has come, for instance {@code in_progress}
 * @param note what the renter added
 * @param reason why it was declined
 * @param requestedAt when it was asked for
 * @param dueAt when it is due
 * @param assignee the operator who has it; absent until work begins
 * @param until {@code hold}: the last day, if the renter named one
 * @param method {@code destroy}: {@code shred} or {@code recycle}
 * @param coolsUntil {@code destroy}: until then the renter may think again, and nobody may begin
 * @param mode {@code pick_up}: how it is collected
 * @param appointmentAt {@code pick_up}: when the renter comes, if he named a time
 * @param readyUntil {@code pick_up}: until then it lies ready at the counter
 * @param handover {@code pick_up}: id of the record of its collection
 * @param destruction {@code destroy}: id of the record of its destruction
 * @param proof {@code destroy}: number of that record as people read it
 * @param pages how many pages its PDF has; absent until there is one
 * @param rescanOf the scan that it repeats, because that was no good
 * @param document address of its PDF, below the base of the interface; absent until there is one
 * @param version counts changes; a step may name the one it is meant for, in header {@code If-Match}
 */
public record RequestJson(
        String id,
        String itemId,
        String kind,
        String state,
        String note,
        String reason,
        String requestedAt,
        String dueAt,
        String assignee,
        String until,
        String method,
        String coolsUntil,
        String mode,
        String appointmentAt,
        String readyUntil,
        String handover,
        String destruction,
        String proof,
        Integer pages,
        String rescanOf,
        String document,
        long version) {

    static RequestJson of(ActionRequest request) {
        String id = Long.toString(request.requestId().value());
        return new RequestJson(
                id,
                Long.toString(request.item().value()),
                request.kind().apiName(),
                MailItemJson.apiName(request.status()),
                request.note(),
                request.reason(),
                request.requestedAt().toString(),
                request.dueAt().toString(),
                request.assignee().map(has -> request.assigneeName()).orElse(null),
                text(request.holdUntil()),
                request.destruction().map(MailItemJson::apiName).orElse(null),
                text(request.coolsUntil()),
                request.pickUpMode().map(MailItemJson::apiName).orElse(null),
                text(request.appointment()),
                text(request.ending().flatMap(Ending::expiresAt)),
                text(request.ending().flatMap(Ending::handover)),
                text(request.ending().flatMap(Ending::destruction)),
                text(request.ending().flatMap(Ending::proofNumber)),
                request.pages().orElse(null),
                request.rescanOf().map(former -> Long.toString(former.value())).orElse(null),
                request.result().map(pdf -> "requests/" + id + "/document").orElse(null),
                request.version());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    /**
     * Several requests.
     *
     * @param next where the page after begins; absent on the last
     */
    @Schema(name = "RequestsJson")
    public record ListJson(List<RequestJson> requests, String next) {
        static ListJson of(RequestPage page) {
            List<RequestJson> rows = page.rows().stream()
                    .map(line -> RequestJson.of(line.request()))
                    .toList();
            return new ListJson(rows, page.next().map(DueKey::toString).orElse(null));
        }
    }
}
