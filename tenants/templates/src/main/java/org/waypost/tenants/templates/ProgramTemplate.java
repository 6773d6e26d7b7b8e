package org.waypost.tenants.templates;

import java.util.Map;

/**
 * A program of a tenant, as the body of {@code POST /admin/realms/REALM/clients}: a client that signs in with its own
 * secret (client credentials). Its tokens carry the claim {@code roles} and the audience {@code portal}, like those of
 * people. The realm role is granted afterwards to the client's service account user.
 */
public final class ProgramTemplate {
    private ProgramTemplate() {}

    /**
     * The client as JSON; every value is escaped.
     *
     * @param id client id, such as {@code scanner}
     * @param name what people read in lists
     */
    public static String render(String id, String name, String secret) {
        return JsonTemplate.named("program.json")
                .render(
                        Map.of("id", id, "name", name, "secret", secret),
                        Map.of("mappers", JsonTemplate.resource("mappers.json")));
    }

    /**
     * The service account the platform creates realms with; a client of realm {@code master} with the realm role
     * {@code create-realm}. Its tokens are lightweight: full ones grow by half a kilobyte with every realm and exceed
     * Keycloak's header limit near 115 realms.
     */
    public static String renderProvisioner(String id, String secret) {
        return JsonTemplate.named("provisioner.json").render(Map.of("id", id, "secret", secret), Map.of());
    }
}
