package org.waypost.web.rest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypost.content.ContentId;
import org.waypost.mailroom.MailItemId;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.Handover;
import org.waypost.requests.IdKind;
import org.waypost.requests.SeenId;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * Who collected pieces at the counter.
 *
 * @param id the id
 * @param collectedBy his name
 * @param byDelegate whether he came in the renter's place
 * @param idKind the paper he showed, for instance {@code passport}
 * @param idEnding the last four characters of its number
 * @param operator who handed it over
 * @param handedAt when, ISO 8601
 * @param requests the pick-ups that ended with it
 * @param signature address of the signature, below the base of the interface; absent without one
 * @param photo address of the photograph; absent without one
 */
public record HandoverJson(
        String id,
        String collectedBy,
        boolean byDelegate,
        String idKind,
        String idEnding,
        String operator,
        String handedAt,
        List<String> requests,
        String signature,
        String photo) {
    static HandoverJson of(Handover handover, List<ActionRequest> requests) {
        String id = Long.toString(handover.id());
        return new HandoverJson(
                id,
                handover.collectedBy(),
                handover.isByDelegate(),
                MailItemJson.apiName(handover.seen().kind()),
                handover.seen().ending(),
                handover.operatorName(),
                handover.handedAt().toString(),
                ids(requests),
                address(id, "signature", handover.signature()),
                address(id, "photo", handover.photo()));
    }

    static List<String> ids(List<ActionRequest> requests) {
        return requests.stream()
                .map(request -> Long.toString(request.requestId().value()))
                .toList();
    }

    private static String address(String id, String part, Optional<ContentId> content) {
        return content.map(there -> "handovers/" + id + "/" + part).orElse(null);
    }

    /**
     * What is handed over, and who showed what paper.
     *
     * @param items pieces, all of one renter
     * @param passCode the code of whoever comes in the renter's place; absent when he comes himself
     * @param idKind the paper that was shown, for instance {@code passport}
     * @param idEnding the last four characters of its number, never more
     */
    public record NewHandoverJson(List<String> items, String passCode, String idKind, String idEnding) {
        Set<MailItemId> pieces() {
            if (items == null || items.isEmpty()) {
                throw new PlatformException(SharedError.INVALID, "items");
            }
            return items.stream().map(Ids::parse).map(MailItemId::new).collect(Collectors.toSet());
        }

        String code() {
            return Objects.requireNonNullElse(passCode, "");
        }

        SeenId seen() {
            return new SeenId(
                    ApiNames.constant("idKind", String.valueOf(idKind), IdKind.values()), String.valueOf(idEnding));
        }
    }
}
