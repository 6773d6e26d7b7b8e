package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.shared.Ids;
import org.waypost.web.rest.WebhookJson.DeliveriesJson;
import org.waypost.web.rest.WebhookJson.DeliveryJson;
import org.waypost.web.rest.WebhookJson.WishJson;
import org.waypost.webhooks.ManageWebhooks;
import org.waypost.webhooks.WebhookId;
import org.waypost.webhooks.WebhookLog;

/** Partners' programs that are called when something happens. */
@Path("webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
public class WebhooksResource {
    private static final int PAGE = 100;

    @Inject
    private ManageWebhooks manage;

    @Inject
    private WebhookLog log;

    /** All of the location. */
    @GET
    @Operation(summary = "The location's webhooks")
    @APIResponseSchema(WebhookJson.ListJson.class)
    public WebhookJson.ListJson all() {
        return new WebhookJson.ListJson(
                manage.all().stream().map(WebhookJson::of).toList());
    }

    /** Adds one. */
    @POST
    @Idempotent
    @Operation(
            summary = "Add a webhook",
            description = "Calls are signed as Standard Webhooks 1.0 says, by headers webhook-id, webhook-timestamp and"
                    + " webhook-signature; the secret is in this answer only. An answer of 2xx takes an event, anything"
                    + " else has it sent again for about a day, 410 switches the webhook off. Events are mail_item.recorded,"
                    + " .assigned, .unassigned, .quarantined; request. and shipment. with the state it came into, such as"
                    + " request.completed and shipment.dispatched; request.late; and each family as a whole, such as"
                    + " shipment.*. The body has type, timestamp and data: the id, the state, and itemId or itemIds.")
    @APIResponse(responseCode = "422", description = "Address or event: WEBHOOKS-0003, WEBHOOKS-0004")
    @APIResponse(responseCode = "409", description = "Too many: WEBHOOKS-0005")
    @APIResponseSchema(WebhookJson.class)
    public WebhookJson add(WishJson wish) {
        return WebhookJson.of(manage.add(wish.address(), wish.wanted()));
    }

    /** Changes or switches one. */
    @PUT
    @Path("{id}")
    @Idempotent
    @Operation(summary = "Change where it goes and what it wants, or switch it")
    @APIResponse(responseCode = "422", description = "Address or event: WEBHOOKS-0003, WEBHOOKS-0004")
    @APIResponseSchema(WebhookJson.class)
    public WebhookJson change(@PathParam("id") String id, WishJson wish) {
        return WebhookJson.of(manage.change(WebhookId.of(id), wish.address(), wish.wanted(), wish.on()));
    }

    /** Takes one out. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Take it out, with its log")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("id") String id) {
        manage.remove(WebhookId.of(id));
    }

    /** Gives it another secret. */
    @POST
    @Path("{id}/rotate")
    @Idempotent
    @Operation(summary = "Another secret; for a day the one before signs beside it")
    @APIResponseSchema(WebhookJson.class)
    public WebhookJson rotate(@PathParam("id") String id) {
        return WebhookJson.of(manage.rotate(WebhookId.of(id)));
    }

    /** What was sent. */
    @GET
    @Path("{id}/deliveries")
    @Operation(summary = "What was sent, the newest first, 100 at a time")
    @APIResponseSchema(DeliveriesJson.class)
    public DeliveriesJson deliveries(@PathParam("id") String id, @QueryParam("before") String before) {
        return new DeliveriesJson(
                log.of(WebhookId.of(id), Optional.ofNullable(before).map(Ids::parse), PAGE).stream()
                        .map(DeliveryJson::of)
                        .toList());
    }

    /** Sends one again. */
    @POST
    @Path("{id}/deliveries/{delivery}/replay")
    @Idempotent
    @Operation(summary = "Send it again, under the same message id")
    @APIResponse(responseCode = "404", description = "WEBHOOKS-0002")
    @APIResponseSchema(DeliveryJson.class)
    public DeliveryJson replay(@PathParam("id") String id, @PathParam("delivery") String delivery) {
        return DeliveryJson.of(log.replay(WebhookId.of(id), Ids.parse(delivery)));
    }
}
