package org.waypost.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.local.LocalOptions;
import org.waypost.local.LocalPlatform;
import org.waypost.local.demo.Place;
import org.waypost.local.process.Ports;
import org.waypost.local.process.Progress;

/**
 * The platform that is measured, with data of its own below {@code docker/bench/target}, which stays from run to run. It
 * has the demo's tenants and people but not its mail. One at a time; close it in the end.
 */
public final class Rig implements AutoCloseable {
    private static final int USUAL_WORKERS = 4;
    private static final String USUAL_STATE = "state";
    private static final String ASIDE = "aside";

    private final Path root;
    private LocalPlatform running;
    private int workers;
    private boolean reads;
    private boolean provisioned;
    private String state = USUAL_STATE;

    /** On a built checkout. */
    public Rig(Path root) {
        this.root = root;
    }

    /** From now on the platform has other data: for what would fill the disk. */
    public synchronized void moveAside() {
        stop();
        state = ASIDE;
        provisioned = false;
    }

    /** Deletes those data and goes on with the usual ones. */
    public synchronized void moveBack() throws IOException {
        stop();
        state = USUAL_STATE;
        provisioned = false;
        try (Stream<Path> files = Files.walk(target().resolve(ASIDE))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * The platform as it runs in production, started if need be. It does not read photographs: thousands of them would keep
     * the machine busy for hours after they came in.
     */
    public synchronized LocalPlatform platform() throws IOException {
        return platform(USUAL_WORKERS, false);
    }

    /** The platform with all its plugins, also the one that reads photographs. */
    public synchronized LocalPlatform platformThatReads() throws IOException {
        return platform(USUAL_WORKERS, true);
    }

    /** The platform without job workers: what is asked for later waits. */
    public synchronized LocalPlatform platformWithoutWorkers() throws IOException {
        if (!provisioned) {
            platform(); // provisioning tenants is a job
        }
        return platform(0, false);
    }

    private LocalPlatform platform(int wantedWorkers, boolean reading) throws IOException {
        if (running != null && workers == wantedWorkers && reads == reading) {
            return running;
        }
        stop();
        workers = wantedWorkers;
        reads = reading;
        running = new LocalPlatform(options(wantedWorkers));
        start(running);
        return running;
    }

    /** Stops the running platform and gives the next one, for {@link #start}. */
    public synchronized LocalPlatform notYetStarted() throws IOException {
        stop();
        workers = USUAL_WORKERS;
        reads = false;
        running = new LocalPlatform(options(USUAL_WORKERS));
        return running;
    }

    /**
     * Starts it and sees that the demo's tenants are there: franchises first, as locations belong to
     * them, and one by one, since Keycloak's small database refuses several realms at once on a busy machine.
     */
    public synchronized void start(LocalPlatform platform) {
        platform.start();
        List<Place> places = Place.all(root.resolve("tenants").resolve("examples"));
        places.stream()
                .sorted(Comparator.comparing(Place::location))
                .forEach(place -> platform.demo().tenants(List.of(place)));
        provisioned = true;
    }

    /** Stops the platform if it runs. */
    public synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    /** The location that is measured. */
    public synchronized Location downtown() {
        return location("downtown");
    }

    /** One of the demo's locations. */
    public synchronized Location location(String slug) {
        Place place = Place.all(root.resolve("tenants").resolve("examples")).stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return Location.of(running, place);
    }

    /** A bare server with some files, from the same archive as the platform's, not yet started. */
    public BareServer bareServer(Map<String, byte[]> files) throws IOException {
        return new BareServer(runtime().resolve("payara-micro.jar"), target().resolve("bare"), files);
    }

    /** The file of a plugin that the build made. */
    public Path plugin(String module) {
        Path folder = root.toAbsolutePath().resolve("plugins").resolve(module);
        return plugins().stream()
                .filter(file -> file.startsWith(folder))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("There is no plugin below " + folder + "; build it first"));
    }

    /** Where figures are written. */
    public Path target() {
        return root.resolve("docker").resolve("bench").resolve("target");
    }

    private Path war() {
        return root.resolve("webapp").resolve("target").resolve("waypost.war");
    }

    private Path runtime() {
        return root.resolve("docker").resolve("local").resolve("target").resolve("runtime");
    }

    private List<Path> plugins() {
        return LocalOptions.of(war(), target()).plugins();
    }

    private Path reader() {
        return root.toAbsolutePath().resolve("plugins").resolve("recognizer-tesseract");
    }

    private LocalOptions options(int jobWorkers) throws IOException {
        Path folder = target().resolve(state);
        Ports ports = FreePorts.of(folder.resolve("bench-ports"));
        return new LocalOptions(
                war(),
                folder,
                plugins().stream()
                        .filter(file -> reads || !file.startsWith(reader()))
                        .toList(),
                ports,
                false,
                Map.of("WAYPOST_JOBS_WORKERS", Integer.toString(jobWorkers)),
                List.of(),
                Optional.empty(),
                runtime(),
                Progress.silent());
    }

    @Override
    public void close() {
        LocalPlatform platform = running; // without the lock: a start that hangs must not keep us from ending it
        if (platform != null) {
            platform.close();
        }
    }
}
