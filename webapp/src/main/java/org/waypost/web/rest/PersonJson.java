package org.waypost.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.CustomerKind;
import org.waypost.customers.Relation;

/**
 * Somebody whose mail may come to a renter's mailbox besides his own.
 *
 * @param id the id
 * @param name the name on the mail
 * @param kind {@code person} or {@code business}
 * @param relation what he is to the renter, for instance {@code spouse}
 * @param standing {@code pending} until papers are approved, {@code approved}, {@code expired} or {@code closed}
 */
public record PersonJson(String id, String name, String kind, String relation, String standing) {
    static PersonJson of(AuthorizedRecipient recipient) {
        return new PersonJson(
                Long.toString(recipient.recipientId().value()),
                recipient.name(),
                MailItemJson.apiName(recipient.kind()),
                MailItemJson.apiName(recipient.relation()),
                MailItemJson.apiName(recipient.standing()));
    }

    /** Authorized recipients, the oldest first. */
    @Schema(name = "PeopleJson")
    public record ListJson(List<PersonJson> people) {}

    /** Whom to authorize. */
    public record NewPersonJson(String name, String kind, String relation) {
        CustomerKind customerKind() {
            return ApiNames.constant("kind", String.valueOf(kind), CustomerKind.values());
        }

        Relation toRenter() {
            return ApiNames.constant("relation", String.valueOf(relation), Relation.values());
        }
    }
}
