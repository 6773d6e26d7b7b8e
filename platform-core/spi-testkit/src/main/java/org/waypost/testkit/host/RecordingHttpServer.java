package org.waypost.testkit.host;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.waypost.spi.Bytes;
import org.waypost.spi.host.HostHttp;

/**
 * Plays a provider on this machine: gives the answers it was told to give, in that order, and remembers every request.
 * Without an answer left it answers 500, so that a forgotten one shows. A provider that remembers what it was asked is
 * {@linkplain #play played}.
 *
 * <p>A plugin whose address is a setting is given {@link #address()}; one that talks to a fixed host is given
 * {@link #http()}, which leads every request here.
 *
 * <p><b>Threading:</b> any number of threads at once. <b>Lifetime:</b> until closed.
 *
 * @since 0.1
 */
public final class RecordingHttpServer implements AutoCloseable {
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<ScriptedAnswer> answers = new ArrayDeque<>();
    private final List<RecordedRequest> requests = new ArrayList<>();
    private Function<RecordedRequest, Optional<ScriptedAnswer>> player = request -> Optional.empty();

    private RecordingHttpServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts a server on a free port of the loopback address.
     *
     * @return the server
     * @since 0.1
     */
    public static RecordingHttpServer start() {
        try {
            InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            RecordingHttpServer recording = new RecordingHttpServer(HttpServer.create(anyPort, 0));
            recording.server.createContext("/", recording::exchange);
            recording.server.setExecutor(recording.threads);
            recording.server.start();
            return recording;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds an answer to the end of the script.
     *
     * @param answer for one request
     * @return this server
     * @since 0.1
     */
    public synchronized RecordingHttpServer answer(ScriptedAnswer answer) {
        answers.add(Objects.requireNonNull(answer));
        return this;
    }

    /**
     * Lets a provider be played that answers by what it is asked. The script has the answers that the player leaves open.
     *
     * @param provider is given one request at a time
     * @return this server
     * @since 0.1
     */
    public synchronized RecordingHttpServer play(Function<RecordedRequest, Optional<ScriptedAnswer>> provider) {
        player = Objects.requireNonNull(provider);
        return this;
    }

    /**
     * Where the server listens.
     *
     * @return {@code http}, address and port, without a path
     * @since 0.1
     */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /**
     * A client that sends every request to this server, whatever host it names.
     *
     * @return the client
     * @since 0.1
     */
    public HostHttp http() {
        return new DivertedHttp(address());
    }

    /**
     * What was asked so far.
     *
     * @return the requests in the order of their arrival
     * @since 0.1
     */
    public synchronized List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            send(exchange, next(recorded(exchange, body)));
        }
    }

    private static RecordedRequest recorded(HttpExchange exchange, byte[] body) {
        URI uri = exchange.getRequestURI();
        String meant = exchange.getRequestHeaders().getFirst(DivertedHttp.MEANT_HOST);
        String host = meant == null ? exchange.getRequestHeaders().getFirst("Host") : meant;
        String query = Objects.requireNonNullElse(uri.getRawQuery(), "");
        return new RecordedRequest(
                exchange.getRequestMethod(),
                host,
                uri.getRawPath(),
                query,
                exchange.getRequestHeaders(),
                Bytes.of(body));
    }

    private synchronized ScriptedAnswer next(RecordedRequest request) {
        requests.add(request);
        return player.apply(request)
                .or(() -> Optional.ofNullable(answers.poll()))
                .orElseGet(() -> ScriptedAnswer.json(500, "{\"error\":\"the script has no more answers\"}"));
    }

    private static void send(HttpExchange exchange, ScriptedAnswer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().toArray();
        boolean silent = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), silent ? NO_BODY : body.length);
        if (!silent) {
            exchange.getResponseBody().write(body);
        }
    }

    /**
     * Stops the server.
     *
     * @since 0.1
     */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
