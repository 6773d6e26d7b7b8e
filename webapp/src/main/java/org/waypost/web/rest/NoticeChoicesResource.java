package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.notifications.ChooseNotices;

/** A renter's own choice of when he is told of what. */
@Path("notice-choices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class NoticeChoicesResource {
    @Inject
    private ChooseNotices choose;

    /** What the renter has chosen. */
    @GET
    @Operation(summary = "When the renter who asks is told of what")
    @APIResponse(responseCode = "403", description = "Not a renter: CUSTOMERS-0005")
    @APIResponseSchema(NoticeChoiceJson.class)
    public NoticeChoiceJson present() {
        return NoticeChoiceJson.of(choose.present());
    }

    /** What he chooses now. */
    @PUT
    @Idempotent
    @Operation(
            summary = "Choose when to be told",
            description = "Holds for news that waits already, too. Without quietFrom and quietUntil there are no quiet"
                    + " hours; other absent fields stay.")
    @APIResponse(responseCode = "200", description = "What holds now")
    @APIResponse(
            responseCode = "422",
            description = "A field is wrong: PLATFORM-0005, NOTIFICATIONS-0005, NOTIFICATIONS-0006")
    public NoticeChoiceJson choose(NoticeChoiceJson body) {
        return NoticeChoiceJson.of(choose.choose(body.over(choose.present())));
    }
}
