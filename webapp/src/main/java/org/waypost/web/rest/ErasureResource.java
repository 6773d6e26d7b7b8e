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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.privacy.AnswerErasure;
import org.waypost.privacy.AskErasure;
import org.waypost.privacy.FindErasure;
import org.waypost.shared.Ids;
import org.waypost.verification.SheetPress;
import org.waypost.web.privacy.PrivacyWords;

/** A customer's request that what is kept of him be erased, and its answer by record class. */
@Path("customers/{id}/erasure")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
public class ErasureResource {
    @Inject
    private FindErasure find;

    @Inject
    private AskErasure ask;

    @Inject
    private AnswerErasure answer;

    @Inject
    private Customers customers;

    @Inject
    private PrivacyWords words;

    @Inject
    private SheetPress press;

    /** The newest. */
    @GET
    @Operation(summary = "The newest request with its answer, or the answer it would get today")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0001")
    @APIResponseSchema(ErasureJson.class)
    public ErasureJson found(@PathParam("id") String id) {
        return ErasureJson.of(find.of(customer(id)));
    }

    /** Notes one. */
    @POST
    @Idempotent
    @Operation(summary = "Note that a customer asked for erasure today; he is to be answered within a month")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0001")
    @APIResponse(responseCode = "409", description = "He waits for an answer already: PRIVACY-0002")
    @APIResponse(responseCode = "422", description = "PLATFORM-0012")
    @APIResponseSchema(ErasureJson.class)
    public ErasureJson note(@PathParam("id") String id, ErasureJson.NewJson body) {
        ask.ask(customer(id), body.askedBy());
        return found(id);
    }

    /** Answers it. */
    @POST
    @Path("answer")
    @Idempotent
    @Operation(
            summary = "Answer the request: what may go is erased at once, the customer is told by e-mail",
            description = "Cannot be taken back.")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0001")
    @APIResponse(
            responseCode = "409",
            description =
                    "Nobody asked: PRIVACY-0001; mail is in the house: PRIVACY-0003; shipments are not dispatched or"
                            + " not paid: PRIVACY-0004; an application is open: PRIVACY-0005; changed meanwhile: PRIVACY-0006")
    @APIResponseSchema(ErasureJson.class)
    public ErasureJson answer(@PathParam("id") String id, ErasureJson.AnswerJson body) {
        answer.answer(customer(id), body.version());
        return found(id);
    }

    /** The letter. */
    @GET
    @Path("answer.pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The letter with the answer as PDF; a draft as long as there is none")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0001")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response letter(@PathParam("id") String id) {
        CustomerId customer = customer(id);
        var found = find.of(customer);
        return MadeFiles.pdf(press.print(words.letter(customers.withId(customer), found)), "erasure-" + id + ".pdf");
    }

    private static CustomerId customer(String id) {
        return new CustomerId(Ids.parse(id));
    }
}
