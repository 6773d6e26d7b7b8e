package org.waypost.plugins.carrier.easypost;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.json.JSONObject;
import org.waypost.spi.Money;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.PickupConfirmation;
import org.waypost.spi.carrier.PickupOrder;

/**
 * A collection at EasyPost.
 *
 * @param id begins with {@code pickup_}
 * @param status {@code unknown}, {@code scheduled} or {@code canceled}
 * @param confirmation of the carrier; empty before it is scheduled
 * @param offers of the carriers
 * @param complaints of carriers that do not come
 * @param from the earliest time, if told
 */
record Pickup(
        String id,
        String status,
        String confirmation,
        List<Visit> offers,
        String complaints,
        Optional<ZonedDateTime> from) {
    /** What a carrier's coming costs. */
    record Visit(String carrier, String service, Money price) {
        static Visit of(JSONObject json) {
            return new Visit(
                    json.getString("carrier"), json.getString("service"), Given.money(json, "rate", "currency"));
        }
    }

    static Pickup of(JSONObject json) {
        return new Pickup(
                json.getString("id"),
                json.getString("status"),
                Given.text(json, "confirmation"),
                Given.objects(json, "pickup_rates").stream().map(Visit::of).toList(),
                Given.objects(json, "messages").stream()
                        .map(message -> Given.text(message, "carrier") + ": " + Given.words(message, "message"))
                        .collect(Collectors.joining(" ")),
                Given.time(json, "min_datetime").map(time -> time.toZonedDateTime()));
    }

    boolean isScheduled() {
        return status.equals("scheduled");
    }

    boolean isCancelled() {
        return status.equals("canceled");
    }

    Visit cheapest() {
        return offers.stream()
                .min(Comparator.comparing(visit -> visit.price().amount()))
                .orElseThrow(() ->
                        Refusal.of(SpiErrorCode.NOT_SERVICEABLE, ("The carrier does not come. " + complaints).strip()));
    }

    /** The carrier's number for people, and EasyPost's, by which it is cancelled. */
    PickupConfirmation confirmation(PickupOrder order) {
        ZonedDateTime earliest =
                from.filter(time -> time.isAfter(order.ready())).orElse(order.ready());
        return new PickupConfirmation((confirmation + " " + id).strip(), earliest, price());
    }

    private Optional<Money> price() {
        return offers.stream()
                .map(Visit::price)
                .min(Comparator.comparing(Money::amount))
                .filter(price -> price.amount().signum() > 0);
    }

    /** EasyPost's part of a number that {@link #confirmation} made. */
    static String id(String number) {
        return number.substring(number.lastIndexOf(' ') + 1);
    }
}
