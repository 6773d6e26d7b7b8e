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
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.mailroom.CancelExpected;
import org.waypost.mailroom.ExpectPackage;
import org.waypost.mailroom.ExpectPackageCommand;
import org.waypost.mailroom.FindPackages;
import org.waypost.mailroom.MailItemId;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Sites;

/** Parcels on their way: operators announce them for any mailbox, renters for their own. */
@Path("expected-packages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "packages")
public class ExpectedPackagesResource {
    @Inject
    private ExpectPackage expectPackage;

    @Inject
    private CancelExpected cancelExpected;

    @Inject
    private FindPackages packages;

    @Inject
    private Access access;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** Those that are expected, or the renter's own. */
    @GET
    @Operation(
            summary = "For operators what is expected, by its day; for renters what was announced in the last 90 days")
    public ExpectedPackageJson.ListJson list() {
        return ExpectedPackageJson.ListJson.of(
                access.allowed(Permission.MAIL_VIEW) ? packages.expected() : packages.own(), today());
    }

    /** Announces one. */
    @POST
    @Idempotent
    @Operation(summary = "Announce a parcel; when it comes, its tracking number is enough")
    @APIResponse(responseCode = "409", description = "The mailbox expects it already: MAILROOM-0032")
    @APIResponse(
            responseCode = "422",
            description = "No tracking number, or no such mailbox: MAILROOM-0033, CUSTOMERS-0002, CUSTOMERS-0004")
    @APIResponseSchema(ExpectedPackageJson.class)
    public ExpectedPackageJson expect(NewExpectedJson body) {
        return ExpectedPackageJson.of(expectPackage.expect(body.command()), today());
    }

    /** Takes an announcement back. */
    @DELETE
    @Path("{id}")
    @Idempotent
    @Operation(summary = "No longer expect a parcel")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    @APIResponse(responseCode = "409", description = "It came in the meantime: MAILROOM-0002")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson cancel(@PathParam("id") String id) {
        return MailItemJson.of(cancelExpected.cancel(MailItemId.of(id)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), sites.current().zone());
    }

    /**
     * An announcement.
     *
     * @param mailbox number; a renter may leave it out
     * @param expectedOn the day as {@code 2026-11-24}; may be absent
     */
    @Schema(
            example = "{\"trackingNumber\":\"1Z999AA10123456784\",\"mailbox\":\"214\",\"sender\":\"Ink & Paper\","
                    + "\"expectedOn\":\"2026-11-24\"}")
    public record NewExpectedJson(
            String trackingNumber, String mailbox, String recipient, String sender, String note, String expectedOn) {
        ExpectPackageCommand command() {
            return new ExpectPackageCommand(
                    Objects.requireNonNullElse(trackingNumber, ""),
                    Objects.requireNonNullElse(mailbox, ""),
                    Objects.requireNonNullElse(recipient, ""),
                    sender,
                    note,
                    Optional.ofNullable(expectedOn).map(NewExpectedJson::day));
        }

        private static LocalDate day(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException e) {
                throw new PlatformException(SharedError.INVALID, e, "expectedOn");
            }
        }
    }
}
