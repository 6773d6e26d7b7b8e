package org.waypost.tenancy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** To which hosts a realm may send people back, in Keycloak's words. */
final class PortalDoors {
    private PortalDoors() {}

    /** The client {@code portal} with these hosts and no others. */
    static JsonNode open(JsonNode portal, List<URI> hosts) {
        ObjectNode opened = portal.deepCopy();
        ArrayNode callbacks = opened.putArray("redirectUris");
        hosts.forEach(host -> callbacks.add(host + "/oidc/callback"));
        String afterSignOut = hosts.stream().map(host -> host + "/*").collect(Collectors.joining("##"));
        opened.withObject("/attributes").put("post.logout.redirect.uris", afterSignOut);
        return opened;
    }
}
