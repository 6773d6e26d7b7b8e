package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.access.Permission;
import org.waypost.extensions.Publishers;

/** Whose plugins may be installed, at the platform's host. */
@Path("publishers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plugins")
public class PublishersResource {
    @Inject
    private Publishers publishers;

    @Inject
    private PlatformDoor door;

    /** All of them. */
    @GET
    @Operation(summary = "The publishers whose plugins may be installed")
    @APIResponse(
            responseCode = "200",
            description = "By name",
            content = @Content(schema = @Schema(implementation = PublishersJson.class)))
    public PublishersJson all() {
        door.require(Permission.PLUGINS_MANAGE);
        return new PublishersJson(publishers.all().entrySet().stream()
                .map(entry -> new PublishersJson.Publisher(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** Registers one, or names it anew. */
    @PUT
    @Path("{fingerprint}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register a publisher by the SHA-256 fingerprint of its public key")
    @APIResponse(responseCode = "204", description = "Registered")
    @APIResponse(responseCode = "422", description = "No fingerprint: EXTENSIONS-0014")
    public void register(@PathParam("fingerprint") String fingerprint, Name name) {
        door.require(Permission.PLUGINS_MANAGE);
        publishers.register(fingerprint, name == null ? "" : Objects.requireNonNullElse(name.name(), ""));
    }

    /** Forgets one. */
    @DELETE
    @Path("{fingerprint}")
    @Operation(summary = "Forget a publisher; what it published stays installed")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public void withdraw(@PathParam("fingerprint") String fingerprint) {
        door.require(Permission.PLUGINS_MANAGE);
        publishers.withdraw(fingerprint);
    }

    /** What to call a publisher here. */
    @Schema(name = "PublisherNameJson")
    public record Name(String name) {}
}
