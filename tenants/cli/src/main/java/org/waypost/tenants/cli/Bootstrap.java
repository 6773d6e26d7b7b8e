package org.waypost.tenants.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.waypost.tenants.templates.Languages;
import org.waypost.tenants.templates.ProgramTemplate;
import org.waypost.tenants.templates.RealmTemplate;
import org.waypost.tenants.templates.RealmValues;
import org.waypost.tenants.templates.SmtpServer;

/**
 * Prepares a Keycloak for Waypost, once per installation and again whenever secrets or addresses change: the service
 * account the platform creates realms with, the platform's own realm, the program {@value #CLI} and the first
 * administrator. Running it twice changes nothing; the administrator's password is set only when he is created.
 */
public final class Bootstrap {
    /** Id of the program that may administer the platform over its REST API. */
    static final String CLI = "waypost-cli";

    private static final String MASTER = "master";
    private static final String ADMIN_ROLE = "platform-admin";

    private final Settings settings;
    private final KeycloakAdmin master;
    private final KeycloakAdmin provisioner;

    private Bootstrap(Settings settings, KeycloakAdmin master, KeycloakAdmin provisioner) {
        this.settings = settings;
        this.master = master;
        this.provisioner = provisioner;
    }

    public static Bootstrap of(Settings settings) {
        URI keycloak = settings.keycloak();
        URI issuer = URI.create(keycloak + "/realms/" + MASTER);
        AccessToken admin = AccessToken.ofKeycloakAdmin(
                issuer,
                settings.get("waypost.keycloak.admin.user", "admin"),
                settings.get("waypost.keycloak.admin.password"));
        AccessToken program = AccessToken.ofProgram(issuer, provisionerId(settings), provisionerSecret(settings));
        return new Bootstrap(settings, new KeycloakAdmin(keycloak, admin), new KeycloakAdmin(keycloak, program));
    }

    /**
     * Brings everything into place.
     *
     * @param progress gets a line for each thing that is in place
     */
    public void run(Consumer<String> progress) {
        String client = master.client(
                MASTER, ProgramTemplate.renderProvisioner(provisionerId(settings), provisionerSecret(settings)));
        master.programRole(MASTER, client, "create-realm");
        progress.accept("service account " + provisionerId(settings) + " may create realms");
        // created by the service account, so that the platform may manage its own realm
        provisioner.realm(RealmTemplate.PLATFORM.render(realm()));
        progress.accept("realm " + settings.platformRealm() + " is in place");
        cli();
        progress.accept("program " + CLI + " may administer the platform");
        progress.accept("administrator " + administrator() + " may sign in at " + settings.adminUrl());
    }

    private RealmValues realm() {
        return new RealmValues(
                settings.platformRealm(),
                settings.get("waypost.platform.name", "Waypost"),
                settings.adminUrl(),
                settings.get("waypost.platform.portal.secret"),
                smtp(),
                Languages.preferring("en"),
                settings.find("waypost.keycloak.login.theme"));
    }

    private SmtpServer smtp() {
        Optional<SmtpServer.Login> login = settings.find("waypost.smtp.user")
                .map(user -> new SmtpServer.Login(user, settings.get("waypost.smtp.password")));
        return new SmtpServer(
                settings.get("waypost.smtp.host", "localhost"),
                settings.number("waypost.smtp.port", 2525),
                settings.get("waypost.mail.from", "post@waypost.example"),
                login,
                Boolean.parseBoolean(settings.get("waypost.smtp.starttls", "false")));
    }

    private void cli() {
        String realm = settings.platformRealm();
        String json = ProgramTemplate.render(CLI, "Waypost command line", settings.get("waypost.cli.secret"));
        provisioner.programRole(realm, provisioner.client(realm, json), ADMIN_ROLE);
    }

    private String administrator() {
        String realm = settings.platformRealm();
        String email = settings.get("waypost.platform.admin.email");
        String user =
                provisioner.userByEmail(realm, email).orElseGet(() -> provisioner.createUser(realm, person(email)));
        provisioner.userRole(realm, user, ADMIN_ROLE);
        return email;
    }

    private ObjectNode person(String email) {
        ObjectNode person = Json.MAPPER.createObjectNode();
        person.put("username", email)
                .put("email", email)
                .put("emailVerified", true)
                .put("enabled", true);
        person.put("firstName", settings.get("waypost.platform.admin.name", "Administrator"));
        person.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", settings.get("waypost.platform.admin.password"))
                .put("temporary", false);
        return person;
    }

    private static String provisionerId(Settings settings) {
        return settings.get("waypost.keycloak.provisioner.id", "waypost-provisioner");
    }

    private static String provisionerSecret(Settings settings) {
        return settings.get("waypost.keycloak.provisioner.secret");
    }
}
