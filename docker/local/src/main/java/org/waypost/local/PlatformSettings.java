package org.waypost.local;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.waypost.tenants.templates.LoginTheme;

/** The settings of this machine's platform, as environment variables. */
final class PlatformSettings {
    /** What everybody of the demo signs in with. */
    static final String DEMO_PASSWORD = "Waypost-demo-1";

    static final String ADMINISTRATOR = "admin@waypost.example";

    private final LocalOptions options;
    private final StateFolder state;
    private final Secrets secrets;

    PlatformSettings(LocalOptions options, StateFolder state, Secrets secrets) {
        this.options = options;
        this.state = state;
        this.secrets = secrets;
    }

    /** For {@code tenants/cli}: bootstrap and the client of the REST API. */
    Map<String, String> forTheCommandLine() {
        Map<String, String> all = new HashMap<>(shared());
        all.put("WAYPOST_CLI_SECRET", secrets.get(Secrets.CLI));
        all.put("WAYPOST_KEYCLOAK_ADMIN_USER", "admin");
        all.put("WAYPOST_KEYCLOAK_ADMIN_PASSWORD", secrets.get(Secrets.KEYCLOAK_ADMIN));
        all.put("WAYPOST_PLATFORM_ADMIN_NAME", "Morgan Ellery");
        all.put("WAYPOST_PLATFORM_ADMIN_EMAIL", ADMINISTRATOR);
        all.put("WAYPOST_PLATFORM_ADMIN_PASSWORD", DEMO_PASSWORD);
        return all;
    }

    /** For the WAR. */
    Map<String, String> forTheServer(DatabaseAccess database) {
        Map<String, String> all = new HashMap<>(shared());
        all.put("WAYPOST_DB_URL", database.url());
        user(all, "WAYPOST_DB", database.app());
        user(all, "WAYPOST_DB_MIGRATE", database.migrate());
        user(all, "WAYPOST_DB_ERASE", database.erase());
        all.put("WAYPOST_KEY_FILE", Secrets.platformKey(state).toString());
        all.put("WAYPOST_CONTENT_DIR", state.folder("content").toString());
        state.clear("plugins");
        all.put(
                "WAYPOST_PLUGINS_DIR",
                BuiltPlugins.installed(options.plugins(), state.folder("plugins"))
                        .toString());
        all.put("WAYPOST_PLUGINS_DATA", state.folder("plugin-data").toString());
        all.put("WAYPOST_LOCAL", "true");
        return all;
    }

    /** As a file for {@code ./waypost tenant}, readable by its owner only. */
    static void write(Map<String, String> settings, Path file) {
        Properties properties = new Properties();
        new TreeMap<>(settings).forEach(properties::setProperty);
        StringWriter text = new StringWriter();
        try {
            properties.store(text, "Settings of ./waypost tenant on this machine; written by ./waypost up");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StateFolder.writePrivately(file, text.toString());
    }

    private Map<String, String> shared() {
        return Map.ofEntries(
                Map.entry("WAYPOST_BASE_DOMAIN", "localhost"),
                Map.entry("WAYPOST_PUBLIC_SCHEME", "http"),
                Map.entry(
                        "WAYPOST_PUBLIC_PORT", Integer.toString(options.ports().http())),
                Map.entry(
                        "WAYPOST_KEYCLOAK_URL",
                        IdentityProvider.url(options.ports()).toString()),
                Map.entry("WAYPOST_KEYCLOAK_PROVISIONER_ID", "waypost-provisioner"),
                Map.entry("WAYPOST_KEYCLOAK_PROVISIONER_SECRET", secrets.get(Secrets.PROVISIONER)),
                Map.entry("WAYPOST_KEYCLOAK_LOGIN_THEME", LoginTheme.NAME),
                Map.entry("WAYPOST_PLATFORM_REALM", "waypost-platform"),
                Map.entry("WAYPOST_PLATFORM_PORTAL_SECRET", secrets.get(Secrets.PORTAL)),
                Map.entry("WAYPOST_SMTP_HOST", "127.0.0.1"),
                Map.entry("WAYPOST_SMTP_PORT", Integer.toString(options.ports().smtp())),
                Map.entry("WAYPOST_MAIL_FROM", "post@waypost.example"));
    }

    private static void user(Map<String, String> all, String prefix, Credentials user) {
        all.put(prefix + "_USER", user.user());
        all.put(prefix + "_PASSWORD", user.password());
    }
}
