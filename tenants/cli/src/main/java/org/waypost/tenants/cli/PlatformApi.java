package org.waypost.tenants.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The tenants of a running platform, over its REST API, with the token of a program that may administer it. Every
 * method raises {@link CliException} with the platform's own words when it refuses.
 */
public final class PlatformApi {
    private final Http http = new Http();
    private final URI tenants;
    private final AccessToken token;

    /**
     * The platform at an address.
     *
     * @param admin origin of the platform's own host
     */
    public PlatformApi(URI admin, AccessToken token) {
        this.tenants = URI.create(admin + "/api/v1/tenants");
        this.token = token;
    }

    /** The platform that the settings name, as program {@code waypost-cli}. */
    public static PlatformApi of(Settings settings) {
        return new PlatformApi(settings.adminUrl(), token(settings));
    }

    static AccessToken token(Settings settings) {
        URI issuer = URI.create(settings.keycloak() + "/realms/" + settings.platformRealm());
        return AccessToken.ofProgram(issuer, Bootstrap.CLI, settings.get("waypost.cli.secret"));
    }

    /** Asks for a tenant; the answer comes before it is ready. Asking again for the same one is harmless. */
    public Tenant create(JsonNode definition) {
        return Tenant.of(accepted(http.post(tenants, definition, token.value())));
    }

    public List<Tenant> tenants() {
        JsonNode all = accepted(http.get(tenants, token.value())).path("tenants");
        return StreamSupport.stream(all.spliterator(), false).map(Tenant::of).toList();
    }

    public Tenant tenant(String slug) {
        return Tenant.of(accepted(http.get(URI.create(tenants + "/" + slug), token.value())));
    }

    public Tenant suspend(String slug) {
        return act(slug, "suspend");
    }

    public Tenant resume(String slug) {
        return act(slug, "resume");
    }

    /** Begins to move a location's mail to another store. */
    public JsonNode moveContent(String slug, String store) {
        JsonNode target = JsonNodeFactory.instance.objectNode().put("store", store);
        return accepted(http.post(URI.create(tenants + "/" + slug + "/content-move"), target, token.value()));
    }

    /** How far moving is; {@code from} is absent when nothing is left to move. */
    public JsonNode contentMove(String slug) {
        return accepted(http.get(URI.create(tenants + "/" + slug + "/content-move"), token.value()));
    }

    private Tenant act(String slug, String verb) {
        URI address = URI.create(tenants + "/" + slug + "/" + verb);
        return Tenant.of(accepted(http.post(address, JsonNodeFactory.instance.objectNode(), token.value())));
    }

    static JsonNode accepted(Answer answer) {
        if (!answer.ok()) {
            throw CliException.failed("The platform refused: " + answer.reason());
        }
        return answer.body();
    }
}
