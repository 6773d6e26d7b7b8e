package org.waypost.web.rest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.waypost.requests.DestructionMethod;
import org.waypost.requests.PickUpMode;
import org.waypost.requests.RequestKind;
import org.waypost.requests.Wish;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * What a renter wants done. Besides the kind every kind takes a note; what else is read depends on the kind.
 *
 * @param kind for instance {@code open_and_scan}
 * @param note what the renter adds, up to 1,000 characters; may be absent
 * @param until {@code hold}: the last day, {@code 2026-12-24}; absent for as long as it takes
 * @param method {@code destroy}: {@code shred} or {@code recycle}
 * @param mode {@code pick_up}: at any open hour, when it lies ready, or at a set time; a wrong one is answered with the list
 * @param appointmentAt when he comes to {@code pick_up} at a time he names, ISO 8601
 */
public record NewRequestJson(String kind, String note, String until, String method, String mode, String appointmentAt) {
    Wish wish() {
        RequestKind asked = ApiNames.requestKind(String.valueOf(kind));
        String added = Objects.requireNonNullElse(note, "");
        return switch (asked) {
            case HOLD -> new Wish.Hold(until == null ? null : ApiNames.day("until", until), added);
            case DESTROY ->
                new Wish.Destroy(
                        ApiNames.constant("method", String.valueOf(method), DestructionMethod.values()), added);
            case PICK_UP -> pickUp(added);
            default -> new Wish.Plain(asked, added);
        };
    }

    private Wish pickUp(String added) {
        PickUpMode how = ApiNames.constant("mode", String.valueOf(mode), PickUpMode.values());
        Optional<Instant> when = Optional.ofNullable(appointmentAt).map(NewRequestJson::moment);
        if (when.isPresent() != (how == PickUpMode.APPOINTMENT)) {
            throw new PlatformException(SharedError.INVALID, "appointmentAt");
        }
        return new Wish.PickUp(how, when.orElse(null), added);
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new PlatformException(SharedError.INVALID, e, "appointmentAt");
        }
    }
}
