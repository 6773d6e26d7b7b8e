package org.waypost.tenants.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers as it is told and remembers what it was asked: "METHOD /path?query body". */
final class FakeServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Deque<Reply>> replies = new HashMap<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();

    private record Reply(int status, String body) {}

    FakeServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The last reply to a request is given again and again. */
    synchronized FakeServer on(String request, int status, String body) {
        replies.computeIfAbsent(request, key -> new ArrayDeque<>()).add(new Reply(status, body));
        return this;
    }

    FakeServer token(String realm) {
        return on(
                "POST /realms/" + realm + "/protocol/openid-connect/token",
                200,
                "{\"access_token\":\"tok\",\"expires_in\":60}");
    }

    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    synchronized List<String> hosts() {
        return List.copyOf(hosts);
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI url() {
        return URI.create("http://localhost:" + port());
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String key =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getQuery();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(key + (query == null ? "" : "?" + query) + (body.isEmpty() ? "" : " " + body));
        hosts.add(exchange.getRequestHeaders().getFirst("Host"));
        Deque<Reply> prepared = replies.getOrDefault(key, new ArrayDeque<>(List.of(new Reply(404, "{}"))));
        send(exchange, prepared.size() > 1 ? prepared.pop() : prepared.peek());
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
