package org.waypost.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Pictures can be written: a small file comes and goes in the content folder. */
@Readiness
@ApplicationScoped
public class StoreCheck implements HealthCheck {
    @Inject
    @ConfigProperty(name = "waypost.content.dir")
    private Optional<String> folder;

    @Override
    public HealthCheckResponse call() {
        if (folder.isEmpty()) {
            return HealthCheckResponse.up("store");
        }
        try {
            Path place = Files.createDirectories(Path.of(folder.get()));
            Files.delete(Files.writeString(Files.createTempFile(place, ".ready", ""), "ready"));
            return HealthCheckResponse.up("store");
        } catch (IOException e) {
            return HealthCheckResponse.named("store")
                    .down()
                    .withData("reason", e.getClass().getSimpleName())
                    .build();
        }
    }
}
