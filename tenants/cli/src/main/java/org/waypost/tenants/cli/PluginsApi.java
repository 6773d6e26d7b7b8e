package org.waypost.tenants.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The plugins of a running platform, over its REST API. Every method raises {@link CliException} when it refuses. */
public final class PluginsApi {
    private static final String JAR = "application/java-archive";

    private final Http http = new Http();
    private final URI api;
    private final AccessToken token;

    PluginsApi(URI admin, AccessToken token) {
        this.api = URI.create(admin + "/api/v1/");
        this.token = token;
    }

    /** The platform that the settings name, as program {@code waypost-cli}. */
    public static PluginsApi of(Settings settings) {
        return new PluginsApi(settings.adminUrl(), PlatformApi.token(settings));
    }

    public List<Plugin> all() {
        JsonNode all =
                PlatformApi.accepted(http.get(at("plugins"), token.value())).path("plugins");
        return StreamSupport.stream(all.spliterator(), false).map(Plugin::new).toList();
    }

    public Plugin install(Path file) {
        if (!Files.isReadable(file)) {
            throw CliException.failed("There is no readable file " + file);
        }
        return new Plugin(PlatformApi.accepted(http.post(at("plugins"), file, JAR, token.value())));
    }

    public Plugin setEnabled(String id, boolean enabled) {
        URI address = at("plugins/" + Http.encode(id) + (enabled ? "/enable" : "/disable"));
        JsonNode nothing = JsonNodeFactory.instance.objectNode();
        return new Plugin(PlatformApi.accepted(http.post(address, nothing, token.value())));
    }

    public void remove(String id) {
        PlatformApi.accepted(http.delete(at("plugins/" + Http.encode(id)), token.value()));
    }

    public void trust(String fingerprint, String name) {
        JsonNode body = JsonNodeFactory.instance.objectNode().put("name", name);
        PlatformApi.accepted(http.put(at("publishers/" + Http.encode(fingerprint)), body, token.value()));
    }

    public void distrust(String fingerprint) {
        PlatformApi.accepted(http.delete(at("publishers/" + Http.encode(fingerprint)), token.value()));
    }

    private URI at(String path) {
        return api.resolve(path);
    }
}
