package org.waypost.tenants.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RealmTemplateTest {
    private static final URI BASE = URI.create("http://downtown.localhost:8080");
    private static final SmtpServer SMTP = SmtpServer.plain("localhost", 2525, "post@waypost.example");

    @ParameterizedTest
    @EnumSource
    void every_kind_of_realm_has_exactly_its_roles(RealmTemplate template) throws JsonProcessingException {
        JsonNode realm = read(template.render(values("River North Mail", Optional.empty())));

        assertThat(realm.at("/roles/realm").findValuesAsText("name")).isEqualTo(template.roles());
    }

    @ParameterizedTest
    @EnumSource
    void every_realm_tells_what_it_was_made_for(RealmTemplate template) throws JsonProcessingException {
        JsonNode realm = read(template.render(values("River North Mail", Optional.empty())));

        assertThat(realm.path("attributes").path(RealmTemplate.KIND).asText()).isEqualTo(template.kind());
    }

    @Test
    void a_name_with_quotes_line_breaks_and_gaps_stays_a_name() throws JsonProcessingException {
        String name = "Mail \"&\" Möre\\\n\u0001 ${portalSecret} $1 @{roles}";

        JsonNode realm = read(RealmTemplate.LOCATION.render(values(name, Optional.empty())));

        assertThat(realm.path("displayName").asText()).isEqualTo(name);
        assertThat(realm.at("/smtpServer/fromDisplayName").asText()).isEqualTo(name);
    }

    @Test
    void the_portal_client_only_knows_addresses_of_its_own_tenant() throws JsonProcessingException {
        JsonNode portal = portal(RealmTemplate.LOCATION);

        assertThat(portal.path("redirectUris"))
                .singleElement()
                .satisfies(uri -> assertThat(uri.asText()).isEqualTo(BASE + "/oidc/callback"));
        assertThat(portal.at("/attributes/post.logout.redirect.uris").asText()).isEqualTo(BASE + "/*");
        assertThat(portal.at("/attributes/backchannel.logout.url").asText())
                .isEqualTo(BASE + "/oidc/backchannel-logout");
        assertThat(portal.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(portal.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(portal.path("secret").asText()).isEqualTo("s3cret");
    }

    @Test
    void tokens_of_the_portal_and_of_programs_carry_the_same_claims() throws JsonProcessingException {
        JsonNode program = read(ProgramTemplate.render("scanner", "Front counter \"scanner\"", "x"));

        assertThat(program.path("protocolMappers"))
                .isEqualTo(portal(RealmTemplate.LOCATION).path("protocolMappers"));
        assertThat(program.path("name").asText()).isEqualTo("Front counter \"scanner\"");
        assertThat(program.path("serviceAccountsEnabled").asBoolean()).isTrue();
    }

    @Test
    void values_of_the_mail_server_are_strings_as_keycloak_wants_them() throws JsonProcessingException {
        JsonNode smtp = read(RealmTemplate.LOCATION.render(values("x", Optional.empty())))
                .path("smtpServer");

        assertThat(smtp).allSatisfy(value -> assertThat(value.isTextual()).isTrue());
        assertThat(smtp.path("port").asText()).isEqualTo("2525");
        assertThat(smtp.path("auth").asText()).isEqualTo("false");
    }

    @Test
    void the_login_theme_is_named_only_where_one_is_installed() throws JsonProcessingException {
        assertThat(read(RealmTemplate.LOCATION.render(values("x", Optional.empty())))
                        .path("loginTheme")
                        .isNull())
                .isTrue();
        assertThat(read(RealmTemplate.LOCATION.render(values("x", Optional.of("waypost"))))
                        .path("loginTheme")
                        .asText())
                .isEqualTo("waypost");
    }

    @Test
    void the_user_profile_asks_for_no_last_name_since_businesses_have_none() throws JsonProcessingException {
        JsonNode realm = read(RealmTemplate.LOCATION.render(values("x", Optional.empty())));
        JsonNode provider = realm.path("components").path("org.keycloak.userprofile.UserProfileProvider");
        JsonNode profile = read(provider.path(0)
                .path("config")
                .path("kc.user.profile.config")
                .path(0)
                .asText());

        assertThat(profile.path("attributes"))
                .filteredOn(attribute -> attribute.has("required"))
                .extracting(attribute -> attribute.path("name").asText())
                .containsExactly("email");
    }

    @Test
    void a_preferred_language_must_be_one_of_the_supported() {
        assertThatThrownBy(() -> new Languages(List.of("en", "es"), "de")).hasMessageContaining("de");
    }

    @Test
    void a_base_url_with_a_slash_at_the_end_is_refused() {
        assertThatThrownBy(() -> new RealmValues(
                        "downtown",
                        "x",
                        URI.create(BASE + "/"),
                        "s",
                        SMTP,
                        Languages.preferring("en"),
                        Optional.empty()))
                .hasMessageContaining("slash");
    }

    private static JsonNode portal(RealmTemplate template) throws JsonProcessingException {
        return read(template.render(values("x", Optional.empty())))
                .path("clients")
                .path(0);
    }

    private static RealmValues values(String name, Optional<String> theme) {
        return new RealmValues("downtown", name, BASE, "s3cret", SMTP, Languages.preferring("es"), theme);
    }

    private static JsonNode read(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }
}
