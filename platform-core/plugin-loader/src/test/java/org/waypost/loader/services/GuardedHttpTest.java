package org.waypost.loader.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.loader.Permissions;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.TenantSettings;
import org.waypost.loader.TestCall;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

class GuardedHttpTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private HostServices services;
    private PluginServices lent;
    private String base;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        base = "http://localhost:" + server.getAddress().getPort();
        use(NetworkPolicy.LOCAL, InetAddress::getAllByName);
    }

    private void use(NetworkPolicy policy, Resolver resolver) {
        services = new HostServices(
                policy,
                (plugin, tenant) -> {
                    throw SpiException.unsupported("values");
                },
                Path.of("unused"),
                Clock.systemUTC(),
                resolver);
        Permissions permissions = new Permissions(Set.of("localhost", "*.example.com"), false, Set.of(), false);
        lent = services.lendTo(new PluginPackage(
                Path.of("x.jar"),
                "acme",
                "1.0.0",
                "Acme",
                "",
                "",
                "",
                "",
                permissions,
                Optional.empty(),
                "",
                List.of()));
    }

    @AfterEach
    void end() {
        lent.close();
        services.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void gives_status_headers_and_body_whatever_the_status() {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders()
                    .add(
                            "X-Seen",
                            exchange.getRequestMethod() + " "
                                    + exchange.getRequestHeaders().getFirst("X-Mine"));
            answer(exchange, 404, exchange.getRequestBody().readAllBytes());
        });
        HttpResponse<byte[]> answer =
                send(request("/a?b=c").header("X-Mine", "1").PUT(HttpRequest.BodyPublishers.ofString("body")));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("x-seen")).contains("PUT 1");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("body");
        assertThat(answer.uri()).hasToString(base + "/a?b=c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://other.test/",
                "http://example.com/",
                "http://localhost.evil.test/",
                "ftp://localhost/",
                "http://127.0.0.1/"
            })
    void refuses_hosts_and_schemes_that_are_not_declared(String uri) {
        assertThat(failure(HttpRequest.newBuilder(
                                uri.startsWith("ftp") ? URI.create("http://x.test") : URI.create(uri)))
                        .code())
                .isEqualTo(SpiErrorCode.UNSUPPORTED);
    }

    @Test
    void refuses_plain_http_outside_of_local_mode() {
        use(NetworkPolicy.STRICT, InetAddress::getAllByName);
        assertThat(failure(request("/"))).hasMessageContaining("only https");
    }

    @Test
    void refuses_a_host_that_leads_to_a_private_address() {
        use(NetworkPolicy.STRICT, host ->
                new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")});
        SpiException refused = failure(HttpRequest.newBuilder(URI.create("https://api.example.com/")));
        assertThat(refused.code()).isEqualTo(SpiErrorCode.UNSUPPORTED);
        assertThat(refused).hasMessage("The host api.example.com leads to an address that is not public");
    }

    @Test
    void connects_to_the_very_address_that_was_checked() {
        AtomicInteger asked = new AtomicInteger();
        server.createContext("/", exchange -> answer(exchange, 200, new byte[0]));
        use(
                NetworkPolicy.LOCAL, host -> new InetAddress[] {
                    InetAddress.getByName(asked.incrementAndGet() == 1 ? "127.0.0.1" : "169.254.169.254")
                });
        URI uri = URI.create("http://api.example.com:" + server.getAddress().getPort() + "/");
        assertThat(send(HttpRequest.newBuilder(uri)).statusCode()).isEqualTo(200);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_host_that_changes_its_address_is_checked_again_for_the_next_connection() {
        AtomicInteger asked = new AtomicInteger();
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Connection", "close");
            answer(exchange, 200, new byte[0]);
        });
        use(
                NetworkPolicy.LOCAL, host -> new InetAddress[] {
                    InetAddress.getByName(asked.incrementAndGet() == 1 ? "127.0.0.1" : "169.254.169.254")
                });
        URI uri = URI.create("http://api.example.com:" + server.getAddress().getPort() + "/");
        assertThat(send(HttpRequest.newBuilder(uri)).statusCode()).isEqualTo(200);
        assertThat(failure(HttpRequest.newBuilder(uri)).code()).isEqualTo(SpiErrorCode.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({
        "301,POST,GET",
        "302,POST,GET",
        "303,PUT,GET",
        "307,POST,POST",
        "308,PUT,PUT",
        "301,PUT,PUT",
        "303,HEAD,HEAD"
    })
    void follows_redirects_by_the_rules_of_http(int status, String method, String next) {
        server.createContext("/a", redirect(status, "/b"));
        server.createContext("/b", exchange -> {
            exchange.getResponseHeaders().add("X-Method", exchange.getRequestMethod());
            exchange.getResponseHeaders()
                    .add("X-Auth", String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            answer(exchange, 200, new byte[0]);
        });
        HttpResponse<byte[]> answer = send(request("/a")
                .header("Authorization", "secret")
                .method(method, HttpRequest.BodyPublishers.ofString(method.equals("HEAD") ? "" : "x")));
        assertThat(answer.headers().firstValue("X-Method")).contains(next);
        assertThat(answer.headers().firstValue("X-Auth")).contains("secret");
    }

    @Test
    void drops_credentials_on_another_origin() {
        use(NetworkPolicy.LOCAL, host -> new InetAddress[] {InetAddress.getLoopbackAddress()});
        server.createContext(
                "/a",
                redirect(307, "http://b.example.com:" + server.getAddress().getPort() + "/b"));
        server.createContext("/b", exchange -> {
            exchange.getRequestHeaders()
                    .forEach((name, values) -> exchange.getResponseHeaders().put("Saw-" + name, values));
            answer(exchange, 200, new byte[0]);
        });
        HttpResponse<byte[]> answer = send(request("/a")
                .header("Authorization", "secret")
                .header("Cookie", "a=b")
                .header("X-Api-Key", "secret")
                .header("Accept", "text/plain"));
        assertThat(answer.headers().map()).doesNotContainKeys("saw-authorization", "saw-cookie", "saw-x-api-key");
        assertThat(answer.headers().firstValue("Saw-Accept")).contains("text/plain");
    }

    @ParameterizedTest
    @CsvSource({
        "http://other.test/,UNSUPPORTED",
        "http://169.254.169.254/,UNSUPPORTED",
        "file:///etc/passwd,INVALID_REQUEST",
        "/a,DOWN"
    })
    void checks_a_redirect_like_a_first_request(String location, SpiErrorCode code) {
        server.createContext("/a", redirect(302, location));
        assertThat(failure(request("/a")).code()).isEqualTo(code);
    }

    @Test
    void ends_in_time_however_slowly_a_server_drips() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write('.');
                    out.flush();
                    Thread.sleep(20);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        TestCall quick = TestCall.within(Duration.ofMillis(500));
        assertThat(failure(request("/"), quick).code()).isEqualTo(SpiErrorCode.DOWN);
        assertThat(failure(
                                request("/").POST(HttpRequest.BodyPublishers.noBody()),
                                TestCall.within(Duration.ofMillis(500)))
                        .code())
                .isEqualTo(SpiErrorCode.OUTCOME_UNKNOWN);
    }

    @Test
    void a_timeout_of_the_request_itself_shortens_the_deadline() {
        server.createContext("/", exchange -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(failure(request("/").timeout(Duration.ofMillis(200))).code()).isEqualTo(SpiErrorCode.DOWN);
    }

    @Test
    void a_server_that_is_not_there_is_down_also_for_what_changes_things() {
        server.stop(0);
        assertThat(failure(request("/").POST(HttpRequest.BodyPublishers.ofString("x")))
                        .code())
                .isEqualTo(SpiErrorCode.DOWN);
    }

    @Test
    void a_connection_that_breaks_after_sending_leaves_the_outcome_open() {
        server.createContext("/", HttpExchange::close);
        assertThat(failure(request("/").POST(HttpRequest.BodyPublishers.ofString("x")))
                        .code())
                .isEqualTo(SpiErrorCode.OUTCOME_UNKNOWN);
        assertThat(failure(request("/")).code()).isEqualTo(SpiErrorCode.DOWN);
    }

    @Test
    void unpacks_gzip() throws IOException {
        byte[] packed = gzip(10);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, packed);
        });
        HttpResponse<byte[]> answer = send(request("/"));
        assertThat(answer.body()).hasSize(10);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void refuses_bodies_above_the_limit_packed_or_not() throws IOException {
        use(new NetworkPolicy(true, 1 << 20), InetAddress::getAllByName);
        byte[] bomb = gzip(50 << 20);
        server.createContext("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, bomb);
        });
        server.createContext("/big", exchange -> answer(exchange, 200, new byte[(1 << 20) + 1]));
        for (String path : List.of("/bomb", "/big")) {
            SpiException refused = failure(request(path));
            assertThat(refused.code()).as(path).isEqualTo(SpiErrorCode.INTERNAL);
            assertThat(refused).hasMessageContaining("more than 1048576 bytes");
        }
    }

    @Test
    void masks_secrets_in_addresses() {
        URI uri = URI.create("https://a.example.com/v1/s3cr3t-value/x?api_key=abc&page=2&Signature=zz&q=s3cr3t-value");
        assertThat(LoggedUrl.of(uri, Set.of("s3cr3t-value")))
                .isEqualTo("https://a.example.com/v1/***/x?api_key=***&page=2&Signature=***&q=***");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        return send(request, TestCall.patient());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, TestCall call) {
        TenantSettings settings = new TenantSettings("t1", "1", Settings.of(java.util.Map.of()), Set.of());
        return lent.scope(settings).http().send(call, request.build());
    }

    private SpiException failure(HttpRequest.Builder request) {
        return failure(request, TestCall.patient());
    }

    private SpiException failure(HttpRequest.Builder request, TestCall call) {
        return catchThrowableOfType(SpiException.class, () -> send(request, call));
    }

    private static HttpHandler redirect(int status, String location) {
        return exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static byte[] gzip(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(new byte[size]);
        }
        return bytes.toByteArray();
    }
}
