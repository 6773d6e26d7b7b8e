package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.registration.KeepLicences;
import org.waypost.registration.ListComingDays;
import org.waypost.shared.Ids;
import org.waypost.web.rest.LicenceJson.DayJson;
import org.waypost.web.rest.LicenceJson.DaysJson;
import org.waypost.web.rest.LicenceJson.NewJson;

/** The registrations of the location itself, and what the next days bring. */
@Path("licences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class LicencesResource {
    private static final int MOST_DAYS = 400;

    @Inject
    private KeepLicences licences;

    @Inject
    private ListComingDays days;

    /** Those that are held. */
    @GET
    @Operation(summary = "The location's own registrations, the next to run out first")
    @APIResponseSchema(LicenceJson.ListJson.class)
    public LicenceJson.ListJson held() {
        return new LicenceJson.ListJson(
                licences.held().stream().map(LicenceJson::of).toList());
    }

    /** Adds one. */
    @POST
    @Idempotent
    @Operation(summary = "Add a registration of the location; it is reminded of 60, 30 and 7 days before its last day")
    @APIResponse(responseCode = "422", description = "Not complete: VERIFICATION-0057, PLATFORM-0012")
    @APIResponseSchema(LicenceJson.class)
    public LicenceJson add(NewJson body) {
        return LicenceJson.of(
                licences.add(body.licenceKind(), body.givenNumber(), body.givenAuthority(), body.lastDay()));
    }

    /** Renews one. */
    @PUT
    @Path("{id}")
    @Idempotent
    @Operation(summary = "Renew it: number, authority, last day")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0056")
    @APIResponse(responseCode = "422", description = "Not complete: VERIFICATION-0057, PLATFORM-0012")
    @APIResponseSchema(LicenceJson.class)
    public LicenceJson renew(@PathParam("id") String id, NewJson body) {
        return LicenceJson.of(licences.renew(Ids.parse(id), body.givenNumber(), body.givenAuthority(), body.lastDay()));
    }

    /** Ends one. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "It is held no longer")
    @APIResponse(responseCode = "204", description = "It is ended")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0056")
    public void end(@PathParam("id") String id) {
        licences.end(Ids.parse(id));
    }

    /** The calendar. */
    @GET
    @Path("calendar")
    @Operation(
            summary = "What the next days bring for papers, the nearest first",
            description = "At most 400 days ahead.")
    @APIResponse(responseCode = "422", description = "PLATFORM-0012")
    @APIResponseSchema(DaysJson.class)
    public DaysJson calendar(@QueryParam("days") @DefaultValue("120") String ahead) {
        int within = Math.max(0, Math.min(ApiNames.number("days", ahead), MOST_DAYS));
        return new DaysJson(days.within(within).stream().map(DayJson::of).toList());
    }
}
