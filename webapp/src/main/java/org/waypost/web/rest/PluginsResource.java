package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.access.Permission;
import org.waypost.extensions.InstallPlugin;
import org.waypost.extensions.Plugins;
import org.waypost.extensions.RemovePlugin;
import org.waypost.extensions.SwitchPlugin;

/** Plugins of the installation, at the platform's host. */
@Path("plugins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plugins", description = "At the platform's host only")
public class PluginsResource {
    /** The media type of a plugin's file. */
    public static final String JAR = "application/java-archive";

    @Inject
    private Plugins plugins;

    @Inject
    private InstallPlugin installPlugin;

    @Inject
    private SwitchPlugin switchPlugin;

    @Inject
    private RemovePlugin removePlugin;

    @Inject
    private PlatformDoor door;

    /** All plugins. */
    @GET
    @Operation(summary = "All plugins as they stand on the node that answers")
    @APIResponse(
            responseCode = "200",
            description = "By title",
            content = @Content(schema = @Schema(implementation = PluginsJson.class)))
    public PluginsJson all() {
        door.require(Permission.PLUGINS_MANAGE);
        return new PluginsJson(plugins.all().stream().map(PluginJson::of).toList());
    }

    /** Installs a file; the same file again changes nothing, so no key is needed. */
    @POST
    @Consumes(JAR)
    @Operation(
            summary = "Install a plugin, or another version of one that is installed; a new one is disabled at first")
    @APIResponse(
            responseCode = "201",
            description = "Installed",
            content = @Content(schema = @Schema(implementation = PluginJson.class)))
    @APIResponse(responseCode = "413", description = "Larger than 64 MB: PLATFORM-0010")
    @APIResponse(responseCode = "422", description = "Not a plugin that may be installed: EXTENSIONS-0001 says why")
    public Response install(InputStream file) {
        door.require(Permission.PLUGINS_MANAGE);
        return Response.status(Response.Status.CREATED)
                .entity(PluginJson.of(installPlugin.install(file)))
                .build();
    }

    /** One plugin. */
    @GET
    @Path("{plugin}")
    @Operation(summary = "One plugin")
    @APIResponse(
            responseCode = "200",
            description = "Found",
            content = @Content(schema = @Schema(implementation = PluginJson.class)))
    @APIResponse(responseCode = "404", description = "EXTENSIONS-0002")
    public PluginJson one(@PathParam("plugin") String id) {
        door.require(Permission.PLUGINS_MANAGE);
        return PluginJson.of(plugins.one(id));
    }

    /** Switches a plugin on. */
    @POST
    @Path("{plugin}/enable")
    @Operation(summary = "Switch a plugin on for the installation; doing it twice is harmless")
    @APIResponse(
            responseCode = "200",
            description = "Its state tells whether it started",
            content = @Content(schema = @Schema(implementation = PluginJson.class)))
    public PluginJson enable(@PathParam("plugin") String id) {
        door.require(Permission.PLUGINS_MANAGE);
        return PluginJson.of(switchPlugin.setEnabled(id, true));
    }

    /** Switches a plugin off. */
    @POST
    @Path("{plugin}/disable")
    @Operation(summary = "Switch a plugin off; calls under way finish, settings stay; doing it twice is harmless")
    @APIResponse(
            responseCode = "200",
            description = "Disabled",
            content = @Content(schema = @Schema(implementation = PluginJson.class)))
    @APIResponse(responseCode = "422", description = "It keeps mail of locations: EXTENSIONS-0004")
    public PluginJson disable(@PathParam("plugin") String id) {
        door.require(Permission.PLUGINS_MANAGE);
        return PluginJson.of(switchPlugin.setEnabled(id, false));
    }

    /** Removes a plugin. */
    @DELETE
    @Path("{plugin}")
    @Operation(summary = "Remove an installed plugin and what locations had set for it")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "422", description = "It may only be disabled: EXTENSIONS-0003, -0004, -0005")
    public void remove(@PathParam("plugin") String id) {
        door.require(Permission.PLUGINS_MANAGE);
        removePlugin.remove(id);
    }
}
