package org.waypost.architecture.wrong.customers;

import jakarta.ws.rs.GET;

/** Routes belong to the web application. */
class IsARoute {
    @GET
    String answer() {
        return "";
    }
}
