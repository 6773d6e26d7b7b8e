package org.waypost.web.architecture.wrong.pages;

import jakarta.ws.rs.GET;

/** A page that is a route. */
class IsARoute {
    @GET
    String answer() {
        return "";
    }
}
