package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.mailroom.KeepFilters;
import org.waypost.mailroom.MailFilter;
import org.waypost.mailroom.SavedFilter;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** Filters of pieces that the caller kept for himself. */
@Path("filters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "mailroom")
public class FiltersResource {
    @Inject
    private KeepFilters filters;

    /** One's own filters. */
    @GET
    @Operation(summary = "Filters the caller kept, by name")
    public FiltersJson own() {
        return new FiltersJson(filters.own().stream().map(FilterJson::of).toList());
    }

    /** Keeps one. */
    @PUT
    @Path("{name}")
    @Idempotent
    @Operation(summary = "Keep a filter, in place of one with the same name")
    @APIResponse(
            responseCode = "422",
            description = "It cannot be read, or there are too many: MAILROOM-0040, MAILROOM-0042, MAILROOM-0043")
    @APIResponseSchema(FilterJson.class)
    public FilterJson keep(@PathParam("name") String name, NewFilterJson body) {
        return FilterJson.of(filters.keep(new SavedFilter(name, body.filter(), body.standard())));
    }

    /** Forgets one. */
    @DELETE
    @Path("{name}")
    @Idempotent
    @Operation(summary = "Forget a filter")
    @APIResponse(responseCode = "404", description = "There is none of that name: MAILROOM-0041")
    @APIResponseSchema(FiltersJson.class)
    public FiltersJson forget(@PathParam("name") String name) {
        filters.forget(name);
        return own();
    }

    /** The filters. */
    public record FiltersJson(List<FilterJson> filters) {}

    /**
     * What to keep.
     *
     * @param criteria names and values as the query parameters of {@code GET items}
     * @param standard whether the list of pieces opens with it
     */
    public record NewFilterJson(
            @Schema(example = "{\"state\": \"in_storage\", \"type\": \"check\"}")
            Map<String, String> criteria,

            boolean standard) {
        MailFilter filter() {
            if (criteria == null) {
                throw new PlatformException(SharedError.INVALID, "criteria");
            }
            return MailFilter.of(criteria);
        }
    }

    /** A kept filter. */
    public record FilterJson(String name, Map<String, String> criteria, boolean standard) {
        static FilterJson of(SavedFilter saved) {
            return new FilterJson(saved.name(), saved.filter().named(), saved.standard());
        }
    }
}
