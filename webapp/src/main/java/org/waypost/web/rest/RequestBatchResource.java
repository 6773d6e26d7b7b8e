package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.RequestResult;
import org.waypost.requests.RequestStep;
import org.waypost.requests.SeenRequest;
import org.waypost.requests.StepCommand;
import org.waypost.requests.WorkOnMany;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.web.errors.Failures;
import org.waypost.web.errors.ProblemTexts;

/** The same step with many requests at once. */
@Path("requests/batch")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class RequestBatchResource {
    @Inject
    private WorkOnMany workOnMany;

    @Inject
    private ProblemTexts problems;

    /** Does the step with each. */
    @POST
    @Idempotent
    @Operation(
            summary = "Take, stage, complete or decline many requests, at most 500",
            description = "Each for itself: one that is refused keeps no other back. take and give_back say which"
                    + " operator has them; stage and put_back move their pieces between shelf and desk; complete ends those"
                    + " that need no evidence (hold, deliver); decline needs a reason for the renters.")
    @APIResponse(responseCode = "422", description = "No such step, no reason, or more than 500: REQUESTS-0025")
    @APIResponseSchema(ResultsJson.class)
    public ResultsJson step(BatchJson body) {
        return new ResultsJson(workOnMany.each(body.seen(), body.command()).stream()
                .map(this::result)
                .toList());
    }

    private ResultJson result(RequestResult result) {
        String id = Long.toString(result.id().value());
        return result.done()
                .map(done -> new ResultJson(id, "done", RequestJson.of(done), null, null))
                .orElseGet(() -> refused(id, Failures.meaningOf(result.refused().orElseThrow())));
    }

    private ResultJson refused(String id, PlatformException meaning) {
        Failures.log(meaning);
        return new ResultJson(id, "refused", null, meaning.code().code(), problems.detail(meaning));
    }

    /**
     * A step with many requests.
     *
     * @param step {@code take}, {@code give_back}, {@code stage}, {@code put_back}, {@code complete} or {@code decline}
     * @param requests which
     * @param reason what the renters are told when they are declined
     */
    @Schema(name = "RequestBatchJson")
    public record BatchJson(String step, List<SeenJson> requests, String reason) {
        StepCommand command() {
            RequestStep named = ApiNames.requestStep(String.valueOf(step));
            String given = Objects.requireNonNullElse(reason, "");
            if (named == RequestStep.DECLINE && given.isBlank()) {
                throw new PlatformException(SharedError.INVALID, "reason");
            }
            return new StepCommand(named, given, Optional.empty());
        }

        List<SeenRequest> seen() {
            if (requests == null) {
                throw new PlatformException(SharedError.INVALID, "requests");
            }
            return requests.stream().map(SeenJson::seen).toList();
        }
    }

    /**
     * A request as the caller saw it.
     *
     * @param id which
     * @param version the one he saw; absent when it does not matter to him
     */
    @Schema(name = "SeenRequestJson")
    public record SeenJson(String id, Long version) {
        SeenRequest seen() {
            return new SeenRequest(ActionRequestId.of(String.valueOf(id)), Optional.ofNullable(version));
        }
    }

    /**
     * What became of many requests, in the order they were named.
     *
     * @param results one per request
     */
    @Schema(name = "RequestResultsJson")
    public record ResultsJson(List<ResultJson> results) {}

    /**
     * What became of one request.
     *
     * @param id which
     * @param status {@code done} or {@code refused}
     * @param request as it is now; absent when it was refused
     * @param code stable code of the refusal
     * @param message why, and what to do
     */
    @Schema(name = "RequestResultJson")
    public record ResultJson(String id, String status, RequestJson request, String code, String message) {}
}
