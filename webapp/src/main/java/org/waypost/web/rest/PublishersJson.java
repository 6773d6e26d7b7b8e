package org.waypost.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The publishers whose plugins may be installed. */
public record PublishersJson(List<Publisher> publishers) {
    /** One of them. */
    @Schema(name = "PublisherJson")
    public record Publisher(String fingerprint, String name) {}
}
