package org.waypost.web.rest;

import java.util.List;

/** The publishers whose plugins may be installed. */
public record PublishersJson(List<Publisher> publishers) {
    /** One of them. */
    public record Publisher(String fingerprint, String name) {}
}
