package org.waypost.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.access.Permission;
import org.waypost.extensions.MoveContent;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.RegisterTenant;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.SuspendTenant;
import org.waypost.tenancy.TenancyError;
import org.waypost.tenancy.Tenant;
import org.waypost.tenancy.TenantDefinition;
import org.waypost.tenancy.Tenants;

/** Tenants, at the platform's host: register, look at, suspend, resume. At other hosts this address does not exist. */
@Path("tenants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tenants", description = "At the platform's host only")
public class TenantsResource {
    private static final ObjectMapper DEFINITIONS = new ObjectMapper();

    @Inject
    private RegisterTenant registerTenant;

    @Inject
    private SuspendTenant suspendTenant;

    @Inject
    private Tenants tenants;

    @Inject
    private Sites sites;

    @Inject
    private MoveContent moveContent;

    @Inject
    private PlatformDoor door;

    /** Registers a tenant, or takes over a changed definition; it is then brought to life by a job. */
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register a franchise or location; sending its definition again repairs what is missing")
    @RequestBody(
            required = true,
            description = "A definition as in tenants/schema/tenant.schema.json",
            content = @Content(schema = @Schema(implementation = TenantDefinition.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken in; look at it until its status is active",
            content = @Content(schema = @Schema(implementation = TenantJson.class)))
    @APIResponse(responseCode = "409", description = "The slug is taken: TENANCY-0002")
    @APIResponse(responseCode = "422", description = "The definition is wrong: TENANCY-0003, TENANCY-0004")
    public Response register(String definition) {
        authorize();
        Tenant tenant = registerTenant.register(read(definition));
        return Response.accepted(TenantJson.of(tenant, sites)).build();
    }

    /** All tenants. */
    @GET
    @Operation(summary = "All tenants and the state of their lives")
    @APIResponse(
            responseCode = "200",
            description = "By kind and slug",
            content = @Content(schema = @Schema(implementation = TenantsJson.class)))
    public TenantsJson all() {
        authorize();
        return new TenantsJson(tenants.all().stream()
                .map(tenant -> TenantJson.of(tenant, sites))
                .toList());
    }

    /** One tenant. */
    @GET
    @Path("{slug}")
    @Operation(summary = "One tenant")
    @APIResponse(
            responseCode = "200",
            description = "Found",
            content = @Content(schema = @Schema(implementation = TenantJson.class)))
    @APIResponse(responseCode = "404", description = "TENANCY-0001")
    public TenantJson one(@PathParam("slug") String slug) {
        authorize();
        return tenants.withSlug(slug)
                .map(tenant -> TenantJson.of(tenant, sites))
                .orElseThrow(() -> new PlatformException(TenancyError.UNKNOWN_TENANT, slug));
    }

    /** Closes a tenant to everybody. */
    @POST
    @Path("{slug}/suspend")
    @Idempotent
    @Operation(summary = "Close a tenant to everybody; nothing is deleted")
    @APIResponse(
            responseCode = "200",
            description = "Suspended",
            content = @Content(schema = @Schema(implementation = TenantJson.class)))
    @APIResponse(responseCode = "409", description = "It was never in use: TENANCY-0007")
    public TenantJson suspend(@PathParam("slug") String slug) {
        authorize();
        return TenantJson.of(suspendTenant.setSuspended(slug, true), sites);
    }

    /** Opens a suspended tenant again. */
    @POST
    @Path("{slug}/resume")
    @Idempotent
    @Operation(summary = "Open a suspended tenant again")
    @APIResponse(
            responseCode = "200",
            description = "Resumed",
            content = @Content(schema = @Schema(implementation = TenantJson.class)))
    public TenantJson resume(@PathParam("slug") String slug) {
        authorize();
        return TenantJson.of(suspendTenant.setSuspended(slug, false), sites);
    }

    /** Begins to move a location's mail to another store. */
    @POST
    @Path("{slug}/content-move")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Move a location's mail to another store while it is in use; ask until nothing is left in the old one")
    @APIResponse(
            responseCode = "202",
            description = "New mail goes to the new store, the rest follows",
            content = @Content(schema = @Schema(implementation = ContentMoveJson.class)))
    @APIResponse(responseCode = "404", description = "TENANCY-0001, EXTENSIONS-0006")
    @APIResponse(responseCode = "422", description = "It lies there already or is being moved: EXTENSIONS-0015")
    @APIResponse(responseCode = "503", description = "Trying the store failed: EXTENSIONS-0010")
    public Response moveContent(@PathParam("slug") String slug, ContentMoveJson.Target target) {
        authorize();
        if (target == null || target.store() == null) {
            throw new PlatformException(SharedError.INVALID, "store");
        }
        return Response.accepted(ContentMoveJson.of(moveContent.begin(slug, target.store())))
                .build();
    }

    /** How far moving is. */
    @GET
    @Path("{slug}/content-move")
    @Operation(summary = "Where a location's mail is kept, and what is still being moved")
    @APIResponse(
            responseCode = "200",
            description = "from is absent when nothing is being moved",
            content = @Content(schema = @Schema(implementation = ContentMoveJson.class)))
    @APIResponse(responseCode = "404", description = "TENANCY-0001")
    public ContentMoveJson contentMove(@PathParam("slug") String slug) {
        authorize();
        return ContentMoveJson.of(moveContent.state(slug));
    }

    private void authorize() {
        door.require(Permission.TENANTS_MANAGE);
    }

    private static TenantDefinition read(String definition) {
        try {
            return Optional.ofNullable(DEFINITIONS.readValue(definition, TenantDefinition.class))
                    .orElseThrow(() -> new PlatformException(TenancyError.BAD_DEFINITION, "write a JSON object"));
        } catch (JsonProcessingException e) {
            throw new PlatformException(TenancyError.BAD_DEFINITION, e, e.getOriginalMessage());
        }
    }
}
