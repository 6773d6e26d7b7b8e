package org.waypost.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.waypost.tenants.templates.RealmTemplate;

class KeycloakIdentitiesTest {
    @Test
    void only_a_realm_made_for_the_same_kind_of_tenant_is_taken_up() throws JsonProcessingException {
        JsonNode location = realm("{\"attributes\": {\"waypost.kind\": \"location\"}}");
        JsonNode platform = realm("{\"attributes\": {\"waypost.kind\": \"platform\"}}");
        JsonNode foreign = realm("{\"realm\": \"acme\"}");

        assertThat(KeycloakIdentities.isMadeOf(RealmTemplate.LOCATION, location))
                .isTrue();
        assertThat(KeycloakIdentities.isMadeOf(RealmTemplate.FRANCHISE, location))
                .isFalse();
        assertThat(KeycloakIdentities.isMadeOf(RealmTemplate.LOCATION, platform))
                .isFalse();
        assertThat(KeycloakIdentities.isMadeOf(RealmTemplate.LOCATION, foreign)).isFalse();
    }

    private static JsonNode realm(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }
}
