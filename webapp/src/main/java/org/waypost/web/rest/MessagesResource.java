package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.customers.CustomerId;
import org.waypost.customers.CustomersError;
import org.waypost.customers.Mailboxes;
import org.waypost.notifications.ListNotices;
import org.waypost.notifications.SendNoticeAgain;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.web.shell.Language;

/** What renters were told and will be told: renters ask for their own, operators for those of a customer. */
@Path("messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class MessagesResource {
    @Inject
    private ListNotices notices;

    @Inject
    private SendNoticeAgain sendAgain;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Language language;

    /** A page of messages, newest first. */
    @GET
    @Operation(
            summary = "Messages with their state, newest first",
            description = "A renter gets his own. An operator names whose: by customer or by mailbox.")
    @APIResponse(responseCode = "404", description = "No such customer: CUSTOMERS-0001")
    @APIResponse(
            responseCode = "422",
            description = "No such mailbox, or nobody rents it: CUSTOMERS-0002, CUSTOMERS-0004")
    @APIResponseSchema(MessageJson.ListJson.class)
    public MessageJson.ListJson list(
            @Parameter(description = "Id of a customer; for operators") @QueryParam("customer") String customer,
            @Parameter(description = "Number of a mailbox; for operators", example = "214") @QueryParam("mailbox")
                    String mailbox,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("50") String size) {
        Optional<Long> key = Optional.ofNullable(after).map(Ids::parse);
        int rows = ApiNames.number("size", size);
        Locale reader = language.locale();
        return MessageJson.ListJson.of(
                customer == null && mailbox == null
                        ? notices.own(reader, key, rows)
                        : notices.of(whose(customer, mailbox), reader, key, rows));
    }

    /** Has one tried again. */
    @POST
    @Path("{id}/send-again")
    @Idempotent
    @Operation(summary = "Send a message again that could not be delivered")
    @APIResponse(responseCode = "204", description = "It is on its way")
    @APIResponse(responseCode = "404", description = "NOTIFICATIONS-0003")
    @APIResponse(responseCode = "409", description = "It did not fail: NOTIFICATIONS-0004")
    public void again(@PathParam("id") String id) {
        sendAgain.again(Ids.parse(id));
    }

    private CustomerId whose(String customer, String mailbox) {
        return customer != null ? CustomerId.of(customer) : holder(mailbox);
    }

    private CustomerId holder(String mailbox) {
        return mailboxes
                .withNumber(mailbox)
                .orElseThrow(() -> new PlatformException(CustomersError.UNKNOWN_MAILBOX, mailbox))
                .customer()
                .orElseThrow(() -> new PlatformException(CustomersError.MAILBOX_NOT_RENTED, mailbox));
    }
}
