package org.waypost.web.rest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.waypost.requests.DestructionMethod;
import org.waypost.requests.ForwardTerms;
import org.waypost.requests.PickUpMode;
import org.waypost.requests.RequestKind;
import org.waypost.requests.SavedAddressId;
import org.waypost.requests.ServicePreference;
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
 * @param delegate who comes to {@code pick_up} in his place; absent when he comes himself
 * @param consent {@code open_and_scan}, {@code scan_and_send}: the edition of the consent text that was shown to him, from
 *     {@code consent-text}; asking without it agrees to the text that holds now
 * @param addressId {@code forward}: an address of one's own book
 * @param address {@code forward}: an address for this once, instead
 * @param preference {@code forward}: {@code cheapest}, {@code fastest} or {@code as_written}; absent for the cheapest
 * @param service {@code forward}: which service, when as written
 * @param quoteFirst {@code forward}: whether nothing is sent before he agreed to the price
 * @param cap {@code forward}: the price up to which he agrees beforehand
 */
public record NewRequestJson(
        String kind,
        String note,
        String until,
        String method,
        String mode,
        String appointmentAt,
        String delegate,
        String consent,
        String addressId,
        AddressJson address,
        String preference,
        String service,
        Boolean quoteFirst,
        MoneyJson cap) {
    Wish wish() {
        RequestKind asked = ApiNames.requestKind(String.valueOf(kind));
        String added = Objects.requireNonNullElse(note, "");
        return switch (asked) {
            case HOLD -> new Wish.Hold(until == null ? null : ApiNames.day("until", until), added);
            case DESTROY ->
                new Wish.Destroy(
                        ApiNames.constant("method", String.valueOf(method), DestructionMethod.values()), added);
            case PICK_UP -> pickUp(added);
            case OPEN_AND_SCAN, SCAN_AND_SEND -> opening(asked, added);
            case FORWARD -> new Wish.Forward(destination(), terms(), added);
            default -> new Wish.Plain(asked, added);
        };
    }

    private Wish opening(RequestKind asked, String added) {
        return consent == null
                ? new Wish.Plain(asked, added)
                : new Wish.Opening(asked, ApiNames.number("consent", consent), added);
    }

    private Wish.Destination destination() {
        if ((addressId == null) == (address == null)) {
            throw new PlatformException(SharedError.INVALID, "address");
        }
        return address == null
                ? new Wish.Destination.Saved(SavedAddressId.of(addressId))
                : new Wish.Destination.Given(address.address());
    }

    private ForwardTerms terms() {
        ServicePreference how = preference == null
                ? ServicePreference.CHEAPEST
                : ApiNames.constant("preference", preference, ServicePreference.values());
        return new ForwardTerms(
                how, Objects.requireNonNullElse(service, ""), Boolean.TRUE.equals(quoteFirst), MoneyJson.money(cap));
    }

    private Wish pickUp(String added) {
        PickUpMode how = ApiNames.constant("mode", String.valueOf(mode), PickUpMode.values());
        Optional<Instant> when = Optional.ofNullable(appointmentAt).map(NewRequestJson::moment);
        if (when.isPresent() != (how == PickUpMode.APPOINTMENT)) {
            throw new PlatformException(SharedError.INVALID, "appointmentAt");
        }
        return new Wish.PickUp(how, when.orElse(null), Objects.requireNonNullElse(delegate, ""), added);
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new PlatformException(SharedError.INVALID, e, "appointmentAt");
        }
    }
}
