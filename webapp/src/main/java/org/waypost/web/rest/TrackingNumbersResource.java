package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.mailroom.FindPackages;
import org.waypost.mailroom.ReadTrackingNumber;
import org.waypost.mailroom.ScannedCode;
import org.waypost.tenancy.Sites;

/** What a scanned code is, and whether its parcel is expected or here already. */
@Path("tracking-numbers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "packages")
public class TrackingNumbersResource {
    @Inject
    private ReadTrackingNumber readNumber;

    @Inject
    private FindPackages packages;

    @Inject
    private Access access;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** Understands a code. */
    @GET
    @Operation(
            summary = "What a scanned or typed code is: carrier, number, check digit; for operators whose parcel it is")
    @APIResponse(responseCode = "422", description = "It is no tracking number: MAILROOM-0033")
    @APIResponseSchema(ScannedCodeJson.class)
    public ScannedCodeJson read(
            @Parameter(example = "420606109400111202555842332669") @QueryParam("code") @DefaultValue("") String code) {
        ScannedCode read = readNumber.read(code);
        if (!access.allowed(Permission.MAIL_VIEW)) {
            return ScannedCodeJson.of(read, null, null);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), sites.current().zone());
        return ScannedCodeJson.of(
                read,
                packages.expected(read.number()).stream()
                        .map(item -> ExpectedPackageJson.of(item, today))
                        .toList(),
                packages.received(read.number()).stream().map(MailItemJson::of).toList());
    }
}
