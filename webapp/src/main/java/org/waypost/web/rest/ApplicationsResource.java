package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.shared.Ids;
import org.waypost.shared.Page;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.ApplicationLine;
import org.waypost.verification.ApplicationState;
import org.waypost.verification.DecideApplication;
import org.waypost.verification.FindApplications;
import org.waypost.verification.KeepFacts;
import org.waypost.verification.OpenApplication;
import org.waypost.verification.ReviewApplication;
import org.waypost.web.rest.ApplicationJson.CaseApprovalJson;
import org.waypost.web.rest.ApplicationJson.FactsJson;
import org.waypost.web.rest.ApplicationJson.LineJson;
import org.waypost.web.rest.ApplicationJson.NewApplicationJson;
import org.waypost.web.rest.ApplicationJson.WordsJson;

/** Cases of customers: reviewers fill them in, look at them and decide. */
@Path("applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class ApplicationsResource {
    @Inject
    private FindApplications applications;

    @Inject
    private OpenApplication open;

    @Inject
    private KeepFacts keepFacts;

    @Inject
    private ReviewApplication review;

    @Inject
    private DecideApplication decide;

    /** Those in a state. */
    @GET
    @Operation(summary = "Applications, the oldest first")
    @APIResponseSchema(ApplicationJson.ListJson.class)
    public ApplicationJson.ListJson list(
            @Parameter(description = "Only those in this state", example = "submitted") @QueryParam("state")
                    String state,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("50") String size) {
        Page<ApplicationLine> page = applications.list(
                Optional.ofNullable(state).map(name -> ApiNames.constant("state", name, ApplicationState.values())),
                Optional.ofNullable(after).map(Ids::parse),
                ApiNames.number("size", size));
        return new ApplicationJson.ListJson(
                page.rows().stream().map(ApplicationsResource::line).toList(),
                page.next().map(key -> Long.toString(key)).orElse(null));
    }

    private static LineJson line(ApplicationLine line) {
        return new LineJson(
                Long.toString(line.id().value()),
                Long.toString(line.customer().value()),
                line.name(),
                line.mailbox(),
                MailItemJson.apiName(line.purpose()),
                MailItemJson.apiName(line.state()),
                line.openedAt().toString(),
                line.submittedAt().map(Object::toString).orElse(null));
    }

    /** Begins one. */
    @POST
    @Idempotent
    @Operation(
            summary = "Begin a case for a customer",
            description = "It begins with what was known in the customer's last case.")
    @APIResponse(responseCode = "404", description = "No such customer: CUSTOMERS-0001")
    @APIResponse(responseCode = "409", description = "He has an open one: VERIFICATION-0032")
    @APIResponseSchema(ApplicationJson.class)
    public ApplicationJson begin(NewApplicationJson body) {
        return ApplicationJson.of(open.open(body.whose(), body.why()));
    }

    /** One case. */
    @GET
    @Path("{id}")
    @Operation(summary = "One case, with what the rules of the location say of it now")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0030")
    @APIResponseSchema(CaseJson.class)
    public CaseJson one(@PathParam("id") String id) {
        return CaseJson.of(applications.withId(ApplicationId.of(id)));
    }

    /** Notes what is known. */
    @PUT
    @Path("{id}/facts")
    @Idempotent
    @Operation(summary = "Note what is known of the person, beside what was known")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0030")
    @APIResponse(
            responseCode = "409",
            description = "Changed or decided meanwhile: VERIFICATION-0031, VERIFICATION-0033")
    @APIResponse(
            responseCode = "422",
            description = "Not what a fact can be, or no such fact: VERIFICATION-0034, VERIFICATION-0035")
    @APIResponseSchema(ApplicationJson.class)
    public ApplicationJson facts(@PathParam("id") String id, FactsJson body) {
        return ApplicationJson.of(keepFacts.keep(ApplicationId.of(id), body.version(), body.given()));
    }

    /** It is filled in. */
    @POST
    @Path("{id}/submit")
    @Idempotent
    @Operation(summary = "Hand a draft in for review")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0030")
    @APIResponse(responseCode = "409", description = "It is no draft: VERIFICATION-0031")
    @APIResponseSchema(ApplicationJson.class)
    public ApplicationJson submit(@PathParam("id") String id) {
        return ApplicationJson.of(open.submit(ApplicationId.of(id)));
    }

    /** Somebody looks at it. */
    @POST
    @Path("{id}/review")
    @Idempotent
    @Operation(summary = "Begin to look at a case, or go on")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0030")
    @APIResponse(responseCode = "409", description = "Not possible now: VERIFICATION-0031")
    @APIResponseSchema(ApplicationJson.class)
    public ApplicationJson review(@PathParam("id") String id) {
        return ApplicationJson.of(review.begin(ApplicationId.of(id)));
    }

    /** Asks for something. */
    @POST
    @Path("{id}/ask")
    @Idempotent
    @Operation(summary = "Ask the applicant for one thing; he is told")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0030")
    @APIResponse(responseCode = "409", description = "Not possible now: VERIFICATION-0031")
    @APIResponse(responseCode = "422", description = "No words: VERIFICATION-0039")
    @APIResponseSchema(ApplicationJson.class)
    public ApplicationJson ask(@PathParam("id") String id, WordsJson body) {
        return ApplicationJson.of(review.ask(ApplicationId.of(id), body.given()));
    }

    /** Everything is in order. */
    @POST
    @Path("{id}/approve")
    @Idempotent
    @Operation(
            summary = "Approve a case as it was seen",
            description = "A mailbox that was held for the customer is his from now on, and he is told.")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0030")
    @APIResponse(
            responseCode = "409",
            description =
                    "Changed meanwhile, broken rules, or somebody else has to: VERIFICATION-0031, VERIFICATION-0033,"
                            + " VERIFICATION-0036, VERIFICATION-0038")
    @APIResponse(responseCode = "422", description = "A finding without a note: VERIFICATION-0037")
    @APIResponseSchema(ApplicationJson.class)
    public ApplicationJson approve(@PathParam("id") String id, CaseApprovalJson body) {
        return ApplicationJson.of(decide.approve(ApplicationId.of(id), String.valueOf(body.seen()), body.given()));
    }

    /** It is refused. */
    @POST
    @Path("{id}/decline")
    @Idempotent
    @Operation(summary = "Decline a case; the applicant is told why")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0030")
    @APIResponse(responseCode = "409", description = "Not possible now: VERIFICATION-0031")
    @APIResponse(responseCode = "422", description = "No words: VERIFICATION-0039")
    @APIResponseSchema(ApplicationJson.class)
    public ApplicationJson decline(@PathParam("id") String id, WordsJson body) {
        return ApplicationJson.of(decide.decline(ApplicationId.of(id), body.given()));
    }

    /** Nobody wants it any more. */
    @POST
    @Path("{id}/withdraw")
    @Idempotent
    @Operation(summary = "End a case because the applicant does not want it any more")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0030")
    @APIResponse(responseCode = "409", description = "Not possible now: VERIFICATION-0031")
    @APIResponse(responseCode = "422", description = "No words: VERIFICATION-0039")
    @APIResponseSchema(ApplicationJson.class)
    public ApplicationJson withdraw(@PathParam("id") String id, WordsJson body) {
        return ApplicationJson.of(decide.withdraw(ApplicationId.of(id), body.given()));
    }

    /** A decision was wrong. */
    @POST
    @Path("{id}/reopen")
    @Idempotent
    @Operation(summary = "Take a decision back, with a reason; the case is looked at again")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0030")
    @APIResponse(responseCode = "409", description = "Not possible now: VERIFICATION-0031, VERIFICATION-0032")
    @APIResponse(responseCode = "422", description = "No words: VERIFICATION-0039")
    @APIResponseSchema(ApplicationJson.class)
    public ApplicationJson reopen(@PathParam("id") String id, WordsJson body) {
        return ApplicationJson.of(decide.reopen(ApplicationId.of(id), body.given()));
    }
}
