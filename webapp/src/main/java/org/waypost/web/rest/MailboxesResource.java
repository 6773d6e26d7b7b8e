package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.customers.MailboxSuggestion;
import org.waypost.customers.SuggestMailboxes;

/** Mailboxes: what an operator means by a number or a name. */
@Path("mailboxes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mailroom")
public class MailboxesResource {
    @Inject
    private SuggestMailboxes suggestions;

    /** At most eight mailboxes that fit. */
    @GET
    @Operation(summary = "Rented mailboxes whose number, or a name of which, begins with the text")
    public MailboxesJson suggest(@QueryParam("q") @DefaultValue("") String typed) {
        return new MailboxesJson(
                suggestions.suggest(typed).stream().map(MailboxJson::of).toList());
    }

    /** What fits, numbers first. */
    public record MailboxesJson(List<MailboxJson> mailboxes) {}

    /**
     * A mailbox number, the name that fits, the name it is filed under, whether mail may be released, and by which exception, if
     * by any.
     */
    public record MailboxJson(String mailbox, String name, String renter, String standing, ServedJson served) {
        static MailboxJson of(MailboxSuggestion suggestion) {
            return new MailboxJson(
                    suggestion.mailbox(),
                    suggestion.name(),
                    suggestion.renter(),
                    MailItemJson.apiName(suggestion.standing()),
                    suggestion.served().map(ServedJson::of).orElse(null));
        }
    }
}
