package org.waypost.web.it;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.waypost.local.LocalOptions;
import org.waypost.local.LocalPlatform;
import org.waypost.local.demo.LocationApi;
import org.waypost.local.demo.Place;
import org.waypost.local.mail.Mail;
import org.waypost.local.process.Progress;
import org.waypost.tenants.cli.AccessToken;
import org.waypost.tenants.cli.LocalhostNames;
import org.waypost.tenants.cli.PlatformApi;
import org.waypost.tenants.cli.PluginsApi;

/**
 * The platform with the tenants of {@code tenants/examples} and no mail, on ports that were free. Its data is new at
 * each start and lies in {@code target/it}, its logs in {@code target/it/logs}. With {@code WAYPOST_TEST_DB_URL} it uses
 * that database instead of the embedded one.
 */
public final class RunningPlatform implements AutoCloseable {
    /** What every person of the example tenants signs in with. */
    public static final String PASSWORD = "Waypost-demo-1";

    /** Generous: these tests tell what happens, not how fast. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Path DEFINITIONS = Path.of("..", "tenants", "examples");

    private final LocalPlatform local;
    private final List<Place> places;
    private final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(new LocalhostNames())
            .build();

    private RunningPlatform(LocalPlatform local, List<Place> places) {
        this.local = local;
        this.places = places;
    }

    static RunningPlatform start() {
        LocalOptions usual = LocalOptions.of(Path.of("target", "waypost.war"), Path.of("target", "it"));
        LocalOptions options = usual.withPlugins(withoutReader(usual.plugins()))
                .withPorts(FreePorts.find())
                .withFreshData()
                .withJavaOptions(
                        List.of("-XX:TieredStopAtLevel=1")) // it lives for minutes: a second compiler costs it more
                .withEnvironment(Map.of("WAYPOST_CONTENT_MOVE_SETTLE", "15", "WAYPOST_NOTICES_PAUSE", "3"))
                .withProgress(Progress.onConsole());
        LocalPlatform local = new LocalPlatform(options).start();
        List<Place> places = Place.all(DEFINITIONS);
        try {
            // one by one: Keycloak's small database refuses to make several realms at once on a busy machine
            places.forEach(place -> local.demo().tenants(List.of(place)));
        } catch (RuntimeException e) {
            local.close();
            throw e;
        }
        return new RunningPlatform(local, places);
    }

    /** Origin of a tenant's host; {@code admin} is the platform's own. */
    public URI url(String slug) {
        return local.url(slug);
    }

    /** A whole address, such as {@code url("downtown", "/api/v1/items?state=unassigned")}. */
    public URI url(String slug, String path) {
        return URI.create(url(slug) + path);
    }

    /** Sends to {@code anything.localhost}, follows no redirects, keeps no cookies. */
    public HttpClient http() {
        return http;
    }

    /** Thousands of photographs come in here; to read them all would keep the machine busy longer than the tests. */
    private static List<Path> withoutReader(List<Path> plugins) {
        return plugins.stream()
                .filter(file -> !file.toString().contains("recognizer-tesseract"))
                .toList();
    }

    /** The parts below, for tests that stop, kill or measure one of them; they leave everything running. */
    public LocalPlatform parts() {
        return local;
    }

    /** The REST API for tenants, as a platform administrator's program. */
    public PlatformApi tenants() {
        return local.api();
    }

    /** The REST API for plugins, as a platform administrator's program. */
    public PluginsApi plugins() {
        return local.plugins();
    }

    /** What an example tenant was made from. */
    public Place place(String slug) {
        return places.stream()
                .filter(place -> place.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** An access token of program {@code scanner} (role clerk) of an example location. */
    public AccessToken scannerToken(String slug) {
        Place.Program scanner = place(slug).scanner().orElseThrow();
        return tokens.computeIfAbsent(slug, realm -> programToken(realm, scanner.id(), scanner.secret()));
    }

    /** An access token of any program, got by its id and secret. */
    public AccessToken programToken(String realm, String id, String secret) {
        return AccessToken.ofProgram(URI.create(local.keycloakUrl() + "/realms/" + realm), id, secret);
    }

    /** The REST API of an example location, as its scanner. */
    public LocationApi scanner(String slug) {
        return new LocationApi(url(slug), scannerToken(slug));
    }

    /** The first mail, of now or later, that the predicate accepts; fails when none comes. */
    public Mail mail(String to, Predicate<Mail> wanted) throws InterruptedException {
        return local.mail()
                .await(mail -> mail.isTo(to) && wanted.test(mail), PATIENCE)
                .orElseThrow(() -> new AssertionError("No such mail came to " + to + ", only " + subjects(to)));
    }

    /** All mails to an address so far, oldest first. */
    public List<Mail> mails(String to) {
        return local.mail().mails().stream().filter(mail -> mail.isTo(to)).toList();
    }

    private List<String> subjects(String to) {
        return mails(to).stream().map(Mail::subject).toList();
    }

    /** {@code kill -9} of Payara in the middle of whatever it does. */
    public void killServer() {
        local.killServer();
    }

    /** Starts Payara again; returns when the platform is ready. */
    public void startServer() {
        local.startServer();
    }

    @Override
    public void close() {
        local.close();
    }
}
