package org.waypost.web.rest;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.waypost.mailroom.MailFilter;

/** What pieces are looked for, as query parameters; all of them must fit, absent ones do not matter. */
public class FilterParameters {
    static final String DESCRIPTION = "All given filters must fit. Words may be beginnings of two letters or more.";

    @QueryParam("q")
    @Parameter(description = "Words noted about a piece or read in its photograph, or its label", example = "vega lake")
    private String text;

    @QueryParam("mailbox")
    @Parameter(description = "The whole number", example = "214")
    private String mailbox;

    @QueryParam("person")
    @Parameter(description = "Words of recipient or sender", example = "harborside")
    private String person;

    @QueryParam("tracking")
    @Parameter(description = "The tracking number, its beginning, or its last four or eight", example = "94001118")
    private String tracking;

    @QueryParam("read")
    @Parameter(description = "Words read in the photograph", example = "return service")
    private String read;

    @QueryParam("from")
    @Parameter(description = "First day it may have come, on the location's calendar", example = "2026-11-01")
    private String from;

    @QueryParam("until")
    @Parameter(description = "Last day it may have come", example = "2026-11-30")
    private String until;

    @QueryParam("type")
    @Parameter(description = "Mail types; several by repeating it or with commas", example = "check,letter")
    private List<String> types;

    @QueryParam("state")
    @Parameter(description = "Custody states; several by repeating it or with commas", example = "in_storage")
    private List<String> states;

    @QueryParam("shelf")
    @Parameter(description = "The whole name of the shelf", example = "B-04")
    private String shelf;

    MailFilter filter() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("q", text);
        named.put("mailbox", mailbox);
        named.put("person", person);
        named.put("tracking", tracking);
        named.put("read", read);
        named.put("from", from);
        named.put("until", until);
        named.put("type", String.join(",", types));
        named.put("state", String.join(",", states));
        named.put("shelf", shelf);
        named.values().removeIf(value -> value == null || value.isEmpty());
        return MailFilter.of(named);
    }
}
