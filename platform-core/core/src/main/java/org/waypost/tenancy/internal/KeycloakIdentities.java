package org.waypost.tenancy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Identities;
import org.waypost.tenancy.PersonAccount;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenancyError;
import org.waypost.tenancy.Tenant;
import org.waypost.tenancy.TenantDefinition;
import org.waypost.tenancy.TenantKind;
import org.waypost.tenants.templates.Languages;
import org.waypost.tenants.templates.ProgramTemplate;
import org.waypost.tenants.templates.RealmTemplate;
import org.waypost.tenants.templates.RealmValues;

/** Keycloak: one realm per tenant, written through its administration API. */
@ApplicationScoped
public class KeycloakIdentities implements Identities {
    @Inject
    private KeycloakAdmin keycloak;

    @Inject
    private Installation installation;

    @Inject
    private Sites sites;

    @Override
    public String issuerOf(String slug) {
        return installation.issuer(slug);
    }

    @Override
    public void ensureRealm(Tenant tenant, String portalSecret) {
        Optional<JsonNode> realm = keycloak.find("/realms/" + tenant.slug());
        if (realm.isEmpty()) {
            keycloak.create("/realms", template(tenant).render(values(tenant, portalSecret)));
        } else if (!isMadeOf(template(tenant), realm.get())) {
            throw new PlatformException(TenancyError.SLUG_TAKEN, tenant.slug());
        }
    }

    /** Whether a realm was made for a tenant of this kind: somebody else's of the same name is not taken over. */
    static boolean isMadeOf(RealmTemplate template, JsonNode realm) {
        String kind = realm.path("attributes").path(RealmTemplate.KIND).asText();
        return template.kind().equals(kind);
    }

    @Override
    public void openDoors(String franchise, List<String> locations) {
        String clients = "/realms/" + franchise + "/clients";
        keycloak.find(clients + "?clientId=portal").map(list -> list.path(0)).ifPresent(portal -> {
            String id = portal.path("id").asText();
            keycloak.put(
                    clients + "/" + id,
                    PortalDoors.open(
                            portal,
                            Stream.concat(Stream.of(franchise), locations.stream())
                                    .map(sites::baseUrl)
                                    .toList()));
        });
    }

    @Override
    public String ensurePerson(PersonAccount account) {
        String users = realm() + "/users";
        Optional<String> found = userNamed(account.email());
        String subject = found.orElseGet(() -> {
            keycloak.create(users, user(account));
            return userNamed(account.email()).orElseThrow();
        });
        grant(users + "/" + subject, account.role());
        if (found.isEmpty() && account.password().isEmpty()) {
            keycloak.put(users + "/" + subject + "/execute-actions-email", List.of("UPDATE_PASSWORD", "VERIFY_EMAIL"));
        }
        return subject;
    }

    @Override
    public void ensureProgram(TenantDefinition.Program program) {
        if (client(program.id()).isEmpty()) {
            keycloak.create(
                    realm() + "/clients", ProgramTemplate.render(program.id(), program.name(), program.secret()));
        }
        String client = client(program.id()).orElseThrow();
        String account = keycloak.find(realm() + "/clients/" + client + "/service-account-user")
                .map(user -> user.get("id").asText())
                .orElseThrow();
        grant(realm() + "/users/" + account, program.role());
    }

    private void grant(String user, String role) {
        JsonNode found = keycloak.find(realm() + "/roles/" + role)
                .orElseThrow(() -> new PlatformException(TenancyError.BAD_DEFINITION, "role: there is no " + role));
        keycloak.create(user + "/role-mappings/realm", List.of(found));
    }

    private Optional<String> userNamed(String email) {
        return first(realm() + "/users?exact=true&username=" + KeycloakAdmin.encode(email));
    }

    private Optional<String> client(String clientId) {
        return first(realm() + "/clients?clientId=" + KeycloakAdmin.encode(clientId));
    }

    private Optional<String> first(String path) {
        return keycloak.find(path)
                .map(list -> list.path(0).path("id").asText(""))
                .filter(id -> !id.isEmpty());
    }

    private static Map<String, Object> user(PersonAccount account) {
        String[] names = account.name().split(" ", 2);
        List<Map<String, Object>> credentials = account.password()
                .map(password -> List.of(Map.<String, Object>of("type", "password", "value", password)))
                .orElse(List.of());
        return Map.of(
                "username",
                account.email(),
                "email",
                account.email(),
                "emailVerified",
                account.password().isPresent(),
                "enabled",
                true,
                "firstName",
                names[0],
                "lastName",
                names.length > 1 ? names[1] : names[0],
                "attributes",
                Map.of("locale", List.of(account.language())),
                "credentials",
                credentials);
    }

    private static RealmTemplate template(Tenant tenant) {
        return tenant.kind() == TenantKind.FRANCHISE ? RealmTemplate.FRANCHISE : RealmTemplate.LOCATION;
    }

    private RealmValues values(Tenant tenant, String portalSecret) {
        return new RealmValues(
                tenant.slug(),
                tenant.name(),
                sites.baseUrl(tenant.slug()),
                portalSecret,
                installation.smtp(),
                Languages.preferring(tenant.profile().locale().startsWith("es") ? "es" : "en"),
                installation.loginTheme());
    }

    private String realm() {
        Site site = sites.current();
        return "/realms/" + site.slug();
    }
}
