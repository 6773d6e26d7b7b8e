package org.waypost.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortalDoorsTest {
    private static final String PORTAL = """
            {"id": "7", "clientId": "portal", "redirectUris": ["http://old.localhost/oidc/callback"],
             "attributes": {"pkce.code.challenge.method": "S256", "post.logout.redirect.uris": "http://old.localhost/*"}}""";
    private static final List<URI> HOSTS =
            List.of(URI.create("http://lakeside.localhost"), URI.create("http://a.localhost"));

    @Test
    void people_may_come_back_to_each_host_and_to_no_other() throws IOException {
        JsonNode opened = PortalDoors.open(new ObjectMapper().readTree(PORTAL), HOSTS);

        assertThat(opened.path("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("http://lakeside.localhost/oidc/callback", "http://a.localhost/oidc/callback");
        assertThat(opened.at("/attributes/post.logout.redirect.uris").asText())
                .isEqualTo("http://lakeside.localhost/*##http://a.localhost/*");
    }

    @Test
    void the_rest_of_the_client_stays() throws IOException {
        JsonNode opened = PortalDoors.open(new ObjectMapper().readTree(PORTAL), HOSTS);

        assertThat(opened.path("id").asText()).isEqualTo("7");
        assertThat(opened.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
    }
}
