package org.waypost.tenants.cli;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Settings by the names the platform itself uses, such as {@code waypost.keycloak.url}. Each comes from the environment
 * ({@code WAYPOST_KEYCLOAK_URL}) or from the properties file that {@value #FILE} names; the environment wins.
 */
public final class Settings {
    static final String FILE = "WAYPOST_CLI_SETTINGS";

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /** Settings by their environment names, for programs that have them at hand. */
    public static Settings of(Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        Optional.ofNullable(environment.get(FILE))
                .map(Path::of)
                .filter(Files::exists)
                .ifPresent(file ->
                        read(file).forEach((name, value) -> values.put(variable(name.toString()), value.toString())));
        values.putAll(environment);
        return new Settings(Map.copyOf(values));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(variable(name))).filter(value -> !value.isBlank());
    }

    String get(String name) {
        return find(name)
                .orElseThrow(
                        () -> CliException.usage(
                                "The setting " + name + " is missing. Set " + variable(name)
                                        + ", or start the local platform with ./waypost up, which writes the settings of this machine."));
    }

    String get(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    int number(String name, int otherwise) {
        String text = get(name, Integer.toString(otherwise));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw CliException.usage("The setting " + name + " is a number, not '" + text + "'.");
        }
    }

    /** Origin of the platform's own host, such as {@code http://admin.localhost:8080}. */
    URI adminUrl() {
        String scheme = get("waypost.public.scheme", "http");
        int port = number("waypost.public.port", 8080);
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return URI.create(scheme + "://admin." + get("waypost.base.domain", "localhost") + (usual ? "" : ":" + port));
    }

    URI keycloak() {
        return URI.create(get("waypost.keycloak.url", "http://localhost:8180"));
    }

    String platformRealm() {
        return get("waypost.platform.realm", "waypost-platform");
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw CliException.usage("The settings file " + file + " cannot be read: " + e.getMessage());
        }
        return properties;
    }
}
