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
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.requests.ChangeEndRules;

/** How pieces leave the location. */
@Path("end-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class EndRulesResource {
    @Inject
    private ChangeEndRules rules;

    @Inject
    private Access access;

    /** The rules as they stand. */
    @GET
    @Operation(
            summary =
                    "How long a destruction may be taken back, how long pieces lie at the counter, what two people see")
    public EndRulesJson current() {
        access.require(Permission.SETTINGS_MANAGE);
        return EndRulesJson.of(rules.current());
    }

    /** Changes them. */
    @PUT
    @Idempotent
    @Operation(summary = "Change these rules; requests that are open keep their times")
    @APIResponse(responseCode = "422", description = "Out of range: REQUESTS-0010")
    @APIResponseSchema(EndRulesJson.class)
    public EndRulesJson change(EndRulesJson body) {
        rules.change(body.rules());
        return EndRulesJson.of(rules.current());
    }
}
