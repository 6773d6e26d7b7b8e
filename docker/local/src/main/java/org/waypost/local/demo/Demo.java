package org.waypost.local.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.waypost.local.process.LocalException;
import org.waypost.local.process.Progress;
import org.waypost.local.process.Together;
import org.waypost.tenants.cli.AccessToken;
import org.waypost.tenants.cli.PlatformApi;
import org.waypost.tenants.cli.Tenant;
import org.waypost.tenants.cli.TenantWait;

/** Provisions tenants on a running platform and seeds its locations with mail, once each. */
public final class Demo {
    private final PlatformApi api;
    private final URI keycloak;
    private final Path marks;
    private final Progress progress;
    private final Function<String, Camera> cameras;

    /**
     * A demo on a platform.
     *
     * @param marks folder that remembers which locations have their mail
     */
    public Demo(PlatformApi api, URI keycloak, Path marks, Progress progress) {
        this(api, keycloak, marks, progress, Camera::seeded);
    }

    Demo(PlatformApi api, URI keycloak, Path marks, Progress progress, Function<String, Camera> cameras) {
        this.api = api;
        this.keycloak = keycloak;
        this.marks = marks;
        this.progress = progress;
        this.cameras = cameras;
    }

    /** Creates the tenants of all definitions in a folder, waits until they are active, and seeds their mail. */
    public void provision(Path definitions) {
        List<Place> places = Place.all(definitions);
        tenants(places.stream().filter(place -> !place.location()).toList());
        tenants(places.stream().filter(Place::location).toList());
        Together.runToTheEnd(
                places.stream().map(place -> (Runnable) () -> mail(place)).toList());
    }

    /** Asks for all tenants, then waits for all: the platform works on them side by side. */
    public void tenants(List<Place> places) {
        Set<String> known = new HashSet<>(api.tenants().stream()
                .filter(tenant -> tenant.status() == Tenant.Status.ACTIVE)
                .map(Tenant::slug)
                .toList());
        List<Place> missing =
                places.stream().filter(place -> !known.contains(place.slug())).toList();
        missing.forEach(place -> api.create(place.definition()));
        missing.forEach(place -> {
            TenantWait.patient(api).untilActive(place.slug(), line -> progress.say(place.slug() + " is " + line));
            progress.say(place.name() + " (" + place.slug() + ") is provisioned");
        });
    }

    private void mail(Place place) {
        Path mark = marks.resolve(place.slug() + ".seeded");
        if (place.scanner().isEmpty() || Files.exists(mark)) {
            return;
        }
        Tenant tenant = api.tenant(place.slug());
        Place.Program scanner = place.scanner().get();
        AccessToken token =
                AccessToken.ofProgram(URI.create(keycloak + "/realms/" + place.slug()), scanner.id(), scanner.secret());
        int pieces = new MailSeed(place, new LocationApi(URI.create(tenant.url()), token), cameras.apply(place.slug()))
                .sow();
        progress.say(pieces + " pieces of mail are in at " + place.slug());
        try {
            Files.createDirectories(marks);
            Files.createFile(mark);
        } catch (IOException e) {
            throw new LocalException("Cannot write " + mark, e);
        }
    }
}
