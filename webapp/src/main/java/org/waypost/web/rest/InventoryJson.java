package org.waypost.web.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.customers.Closing;
import org.waypost.customers.ListMailboxes;
import org.waypost.customers.MailboxChange;
import org.waypost.customers.MailboxLine;
import org.waypost.customers.MailboxSearch;
import org.waypost.customers.MailboxSize;
import org.waypost.customers.MailboxStatus;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * A page of mailboxes. Days are ISO 8601 on the location's calendar.
 *
 * @param mailboxes by number
 * @param next give it as {@code after} to read on; absent on the last page
 */
public record InventoryJson(List<LineJson> mailboxes, String next) {
    static InventoryJson of(ListMailboxes.Found found) {
        return new InventoryJson(
                found.rows().stream().map(LineJson::of).toList(), found.next().orElse(null));
    }

    static MailboxSearch search(String text, String state, String size, String after, int rows) {
        return new MailboxSearch(
                text,
                Optional.ofNullable(state).map(ApiNames::mailboxStatus),
                Optional.ofNullable(size).map(ApiNames::mailboxSize),
                after,
                rows);
    }

    static MailboxSize sizeOr(String size) {
        return size == null ? MailboxSize.SMALL : ApiNames.mailboxSize(size);
    }

    /**
     * One mailbox.
     *
     * @param state for instance {@code available}
     * @param size {@code small}, {@code medium}, {@code large} or {@code xl}
     * @param renter who rents it, or did until it was closed; empty when nobody had it
     * @param closesOn when it is going to be closed, or absent
     * @param freeOn when the number of a closed one is free again, or absent
     */
    @Schema(
            name = "MailboxLineJson",
            example = "{\"id\":\"770000000000000001\",\"number\":\"214\",\"state\":\"assigned\",\"size\":\"small\","
                    + "\"renter\":\"Marisol Vega\"}")
    public record LineJson(
            String id, String number, String state, String size, String renter, String closesOn, String freeOn) {
        static LineJson of(MailboxLine line) {
            return new LineJson(
                    Long.toString(line.id().value()),
                    line.number(),
                    MailItemJson.apiName(line.status()),
                    MailItemJson.apiName(line.size()),
                    line.renter(),
                    line.closesOn().map(LocalDate::toString).orElse(null),
                    line.quarantinedUntil().map(LocalDate::toString).orElse(null));
        }
    }

    /** Numbers in a row, and how large they are if not small. */
    @Schema(example = "{\"range\":\"A1-A40\",\"size\":\"medium\"}")
    public record RangeJson(String range, String size) {}

    /** How many were made, and how many existed already. */
    public record CreatedJson(int created, int existing) {}

    /**
     * What is to be done with which numbers.
     *
     * @param numbers the mailboxes
     * @param change {@code reserve}, {@code release}, {@code retire} or {@code resize}
     * @param size the new size, to resize
     */
    @Schema(name = "MailboxChangeJson", example = "{\"numbers\":[\"300\",\"301\"],\"change\":\"reserve\"}")
    public record ChangeJson(List<String> numbers, String change, String size) {
        List<String> given() {
            if (numbers == null) {
                throw new PlatformException(SharedError.INVALID, "numbers");
            }
            return numbers;
        }

        MailboxChange asked() {
            return switch (String.valueOf(change)) {
                case "reserve" -> new MailboxChange.To(MailboxStatus.RESERVED);
                case "release" -> new MailboxChange.To(MailboxStatus.AVAILABLE);
                case "retire" -> new MailboxChange.To(MailboxStatus.RETIRED);
                case "resize" -> new MailboxChange.Size(ApiNames.mailboxSize(String.valueOf(size)));
                default -> throw new PlatformException(SharedError.INVALID, "change: reserve, release, retire, resize");
            };
        }
    }

    /** What became of each number. */
    @Schema(name = "MailboxResultsJson")
    public record RowsJson(List<RowJson> rows) {}

    /** A number, {@code done} or {@code refused}, and why. */
    @Schema(name = "MailboxResultJson")
    public record RowJson(String number, String status, String code, String detail) {}

    /** First day closed and first day free again; absent for today and six months later. */
    @Schema(example = "{\"on\":\"2026-12-01\",\"until\":\"2027-06-01\"}")
    public record ClosingJson(String on, String until) {
        Optional<Closing> given() {
            if (on == null) {
                return Optional.empty();
            }
            Closing usual = Closing.on(ApiNames.day("on", on));
            return Optional.of(until == null ? usual : new Closing(usual.on(), ApiNames.day("until", until)));
        }
    }

    /** The number to move to. */
    @Schema(example = "{\"to\":\"312\"}")
    public record SwapJson(String to) {}
}
