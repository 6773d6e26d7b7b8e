package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.requests.DestroyMail;
import org.waypost.requests.Destruction;
import org.waypost.requests.DestructionResult;
import org.waypost.requests.FindProof;
import org.waypost.shared.Ids;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.rest.DestructionJson.NewDestructionJson;
import org.waypost.web.rest.DestructionJson.RefusedPieceJson;
import org.waypost.web.rest.DestructionJson.ResultJson;

/** Pieces are destroyed together, under one proof. */
@Path("destructions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class DestructionsResource {
    @Inject
    private DestroyMail destroyMail;

    @Inject
    private FindProof proofs;

    @Inject
    private ProblemTexts problems;

    /** Destroys pieces. */
    @POST
    @Idempotent
    @Operation(
            summary = "Destroy pieces, each named by the code on its label",
            description = "Those that must not be destroyed are named with the reason, and do not touch the others.")
    @APIResponse(
            responseCode = "422",
            description = "No piece or too many, a wrong record: REQUESTS-0025, REQUESTS-0029")
    @APIResponseSchema(ResultJson.class)
    public ResultJson destroy(NewDestructionJson body) {
        DestructionResult result = destroyMail.destroy(body.noted(), body.pieces());
        return new ResultJson(
                result.proof().map(this::json).orElse(null),
                result.refused().stream().map(this::refused).toList());
    }

    /** How pieces were destroyed. */
    @GET
    @Path("{id}")
    @Operation(summary = "How pieces were destroyed")
    @APIResponse(responseCode = "404", description = "PLATFORM-0002")
    @APIResponseSchema(DestructionJson.class)
    public DestructionJson one(@PathParam("id") String id) {
        return json(proofs.destruction(Ids.parse(id)));
    }

    private DestructionJson json(Destruction destruction) {
        return DestructionJson.of(destruction, proofs.requests(destruction.id()));
    }

    private RefusedPieceJson refused(DestructionResult.Refused piece) {
        return new RefusedPieceJson(piece.label(), piece.reason().code().code(), problems.detail(piece.reason()));
    }
}
