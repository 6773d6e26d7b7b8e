package org.waypost.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keycloak's token endpoint, the platform's API and the locations' APIs, as far as the demo uses them. */
final class FakePlatform implements AutoCloseable {
    private static final Pattern PART =
            Pattern.compile("filename=\"([^\"]*)\"\r\nContent-Type: image/jpeg\r\n\r\n(.*?)\r\n--", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("/api/v1/items/(\\d+)(/\\w+)?");

    private final HttpServer server;
    private final Map<String, String> tenants = new LinkedHashMap<>();
    private final Map<String, Item> itemsByContent = new LinkedHashMap<>();
    private final List<String> described = new ArrayList<>();
    private int failAt = Integer.MAX_VALUE;
    private int assignments;

    private static final class Item {
        private final int id;
        private final String host;
        private String mailbox = "";

        Item(int id, String host) {
            this.id = id;
            this.host = host;
        }
    }

    FakePlatform() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI url(String slug) {
        return URI.create("http://" + slug + ".localhost:" + server.getAddress().getPort());
    }

    URI keycloak() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    synchronized void failAtAssignment(int number) {
        failAt = number;
        assignments = 0;
    }

    synchronized List<String> created() {
        return List.copyOf(tenants.keySet());
    }

    synchronized int pictures(String slug) {
        return (int) at(slug).count();
    }

    synchronized List<String> assigned(String slug) {
        return at(slug).map(item -> item.mailbox)
                .filter(mailbox -> !mailbox.isEmpty())
                .toList();
    }

    synchronized List<String> described() {
        return List.copyOf(described);
    }

    private Stream<Item> at(String slug) {
        return itemsByContent.values().stream().filter(item -> item.host.startsWith(slug + "."));
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        String path = exchange.getRequestURI().getPath();
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (path.endsWith("/token")) {
            send(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":300}");
        } else if (path.startsWith("/api/v1/tenants")) {
            tenants(exchange, path, body);
        } else if (path.equals("/api/v1/intake")) {
            send(exchange, 200, intake(host, body));
        } else {
            item(exchange, path, body);
        }
    }

    private void tenants(HttpExchange exchange, String path, String body) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            JsonNode definition = new ObjectMapper().readTree(body);
            String slug = definition.path("slug").asText();
            tenants.put(slug, tenant(slug));
            send(exchange, 202, tenant(slug));
        } else if (path.equals("/api/v1/tenants")) {
            send(exchange, 200, "{\"tenants\":[" + String.join(",", tenants.values()) + "]}");
        } else {
            send(exchange, 200, tenants.get(path.substring(path.lastIndexOf('/') + 1)));
        }
    }

    private String tenant(String slug) {
        return "{\"slug\":\"" + slug + "\",\"status\":\"active\",\"url\":\"" + url(slug) + "\"}";
    }

    /** The same bytes at the same host are the same piece. */
    private String intake(String host, String body) {
        List<String> results = new ArrayList<>();
        Matcher part = PART.matcher(body);
        while (part.find()) {
            String content = host + part.group(2);
            String status = itemsByContent.containsKey(content) ? "duplicate" : "stored";
            Item item = itemsByContent.computeIfAbsent(content, key -> new Item(itemsByContent.size() + 1, host));
            results.add("{\"name\":\"" + part.group(1) + "\",\"status\":\"" + status + "\",\"itemId\":\"" + item.id
                    + "\"}");
        }
        return "{\"results\":[" + String.join(",", results) + "]}";
    }

    private void item(HttpExchange exchange, String path, String body) throws IOException {
        Matcher address = ITEM.matcher(path);
        if (!address.matches()) {
            send(exchange, 404, "{}");
            return;
        }
        int id = Integer.parseInt(address.group(1));
        Item item = itemsByContent.values().stream()
                .filter(each -> each.id == id)
                .findFirst()
                .orElseThrow();
        if (path.endsWith("/metadata")) {
            described.add(body);
        } else if (path.endsWith("/assignment") && ++assignments >= failAt) {
            send(exchange, 409, "{\"detail\":\"No\",\"code\":\"MAILROOM-0012\"}");
            return;
        } else if (path.endsWith("/assignment")) {
            item.mailbox = new ObjectMapper().readTree(body).path("mailbox").asText();
        }
        send(exchange, 200, "{\"state\":\"" + (item.mailbox.isEmpty() ? "unassigned" : "in_storage") + "\"}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
