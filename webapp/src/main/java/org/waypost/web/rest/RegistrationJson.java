package org.waypost.web.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.registration.RegistrationLine;
import org.waypost.verification.FilledForm;
import org.waypost.verification.FormItem;

/**
 * An addressee on the list of what is typed into the public register.
 *
 * @param addressee id of the renter or of the authorized recipient
 * @param customer id of the renter, or of the one at whose mailbox the recipient receives mail
 * @param recipient whether it is an authorized recipient
 * @param name the name his mail is filed under
 * @param mailbox number of his mailbox, of several with commas; of somebody who left, the last
 * @param state {@code to_enter}, {@code entered} or {@code certified}
 * @param enteredAt when it was typed in last, ISO 8601; absent before
 * @param enteredBy by whom, or empty
 * @param changedAt since when the register is behind; absent when it is not
 * @param changedSinceCertification whether it was certified and is behind since
 * @param endedOn the first day on which he had no mailbox any more; absent while he has one
 * @param remailedUntil the last day on which his mail is sent on; absent while he has a mailbox
 * @param version to be sent back when it was typed in
 */
public record RegistrationJson(
        String addressee,
        String customer,
        boolean recipient,
        String name,
        String mailbox,
        String state,
        String enteredAt,
        String enteredBy,
        String changedAt,
        boolean changedSinceCertification,
        String endedOn,
        String remailedUntil,
        long version) {
    static RegistrationJson of(RegistrationLine line) {
        return new RegistrationJson(
                Long.toString(line.addressee().value()),
                Long.toString(line.customer().value()),
                line.isRecipient(),
                line.name(),
                line.number(),
                line.state().apiName(),
                text(line.enteredAt()),
                line.enteredBy(),
                text(line.changedAt()),
                line.changedSinceCertification(),
                text(line.endedOn()),
                text(line.remailedUntil()),
                line.version());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    /** All, in the order of the alphabet. */
    @Schema(name = "RegistrationsJson")
    public record ListJson(List<RegistrationJson> registrations) {}

    /**
     * What is typed in, in the register's order.
     *
     * @param edition of the form
     * @param items what the register asks for
     */
    @Schema(name = "RegistrationSheetJson")
    public record SheetJson(String edition, List<ItemJson> items) {
        static SheetJson of(FilledForm form) {
            return new SheetJson(
                    form.edition(),
                    form.registryItems().stream().map(ItemJson::of).toList());
        }
    }

    /**
     * An item of a form.
     *
     * @param item its number
     * @param label what it asks for
     * @param value what is known, or empty
     */
    @Schema(name = "FormItemJson")
    public record ItemJson(String item, String label, String value) {
        private static ItemJson of(FormItem item) {
            return new ItemJson(item.item(), item.label(), item.value());
        }
    }

    /** The version of the line that was typed in. */
    @Schema(name = "EnteredJson")
    public record EnteredJson(long version) {}
}
