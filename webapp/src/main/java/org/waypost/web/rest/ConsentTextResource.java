package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.requests.ConsentTexts;

/** What renters agree to before mail is opened. */
@Path("consent-text")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class ConsentTextResource {
    @Inject
    private ConsentTexts texts;

    /** The text that holds now. */
    @GET
    @Operation(summary = "What a renter agrees to by asking for open_and_scan or scan_and_send")
    @APIResponse(responseCode = "409", description = "A kind that opens nothing: REQUESTS-0013")
    @APIResponse(responseCode = "422", description = "No such kind: REQUESTS-0008")
    @APIResponseSchema(ConsentTextJson.class)
    public ConsentTextJson current(@QueryParam("kind") String kind) {
        return ConsentTextJson.of(texts.current(ApiNames.requestKind(String.valueOf(kind))));
    }
}
