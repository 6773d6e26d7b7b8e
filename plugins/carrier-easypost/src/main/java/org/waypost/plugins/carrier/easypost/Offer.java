package org.waypost.plugins.carrier.easypost;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.json.JSONObject;
import org.waypost.spi.Money;
import org.waypost.spi.carrier.CarrierService;
import org.waypost.spi.carrier.Rate;

/**
 * A carrier's price for a shipment.
 *
 * @param id of EasyPost, good for this shipment only
 * @param account the carrier's account
 * @param carrier for instance {@code USPS}
 * @param service the carrier's word, for instance {@code Priority}
 * @param price all of it
 * @param day on which it is delivered, if the carrier names one
 * @param days of work until then, if the carrier names them
 */
record Offer(
        String id,
        String account,
        String carrier,
        String service,
        Money price,
        Optional<LocalDate> day,
        OptionalInt days) {
    private static final Set<DayOfWeek> REST = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static Offer of(JSONObject json) {
        int days = json.optInt("delivery_days", -1);
        return new Offer(
                json.getString("id"),
                Given.text(json, "carrier_account_id"),
                json.getString("carrier"),
                json.getString("service"),
                Given.money(json, "rate", "currency"),
                Given.time(json, "delivery_date").map(OffsetDateTime::toLocalDate),
                days < 0 ? OptionalInt.empty() : OptionalInt.of(days));
    }

    /** The offer as the host sees it. */
    Rate rate(LocalDate shipDate) {
        return new Rate(
                accepted().text(), new CarrierService(code(), carrier + " " + words()), price, arrives(shipDate));
    }

    /** What stays of it when it is accepted: a later shipment has other ids. */
    Accepted accepted() {
        return new Accepted(account, carrier, service, price);
    }

    String code() {
        return carrier + "/" + service;
    }

    /** {@code GroundAdvantage} and {@code FEDEX_2_DAY} for people. */
    private String words() {
        return service.replace('_', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /** Saturdays and Sundays do not count, so that nobody is promised too much. */
    private Optional<LocalDate> arrives(LocalDate shipDate) {
        if (day.isPresent() || days.isEmpty()) {
            return day;
        }
        LocalDate arrival = shipDate;
        for (int left = days.getAsInt(); left > 0; ) {
            arrival = arrival.plusDays(1);
            left -= REST.contains(arrival.getDayOfWeek()) ? 0 : 1;
        }
        return Optional.of(arrival);
    }
}
