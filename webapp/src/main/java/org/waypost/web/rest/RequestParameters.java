package org.waypost.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.waypost.requests.DueKey;
import org.waypost.requests.RequestFilter;
import org.waypost.requests.RequestFilter.Holder;
import org.waypost.requests.RequestSearch;
import org.waypost.requests.RequestStatus;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** What open requests are looked for, as query parameters; all of them must fit, absent ones do not matter. */
public class RequestParameters {
    @QueryParam("kind")
    @Parameter(description = "What was asked for", example = "forward")
    private String kind;

    @QueryParam("state")
    @Parameter(description = "How far it is", example = "quoted")
    private String state;

    @QueryParam("late")
    @DefaultValue("false")
    @Parameter(description = "Only those for which the operator's time has run out")
    private boolean late;

    @QueryParam("whose")
    @DefaultValue("anybody")
    @Parameter(description = "Who has them: `anybody`, `me` or `nobody`", example = "nobody")
    private String whose;

    @QueryParam("q")
    @DefaultValue("")
    @Parameter(description = "A whole mailbox number, or part of a recipient's name", example = "214")
    private String text;

    @QueryParam("after")
    @Parameter(description = "`next` of the page before")
    private String after;

    @QueryParam("size")
    @DefaultValue("50")
    @Parameter(description = "Rows of a page, 1 to 500")
    private String size;

    RequestSearch search() {
        RequestFilter filter = new RequestFilter(
                Optional.ofNullable(kind).map(ApiNames::requestKind),
                Optional.ofNullable(state).map(name -> ApiNames.constant("state", name, RequestStatus.values())),
                late,
                ApiNames.constant("whose", whose, Holder.values()),
                text);
        return new RequestSearch(
                filter, Optional.ofNullable(after).map(RequestParameters::place), ApiNames.number("size", size));
    }

    private static DueKey place(String written) {
        return DueKey.read(written).orElseThrow(() -> new PlatformException(SharedError.INVALID, "after"));
    }
}
