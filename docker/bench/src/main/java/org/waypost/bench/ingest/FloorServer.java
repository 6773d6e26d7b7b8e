package org.waypost.bench.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * The floor, a program of its own so that its CPU time can be told: takes files over HTTP, streams them to disk, makes
 * them durable, writes their rows, answers with a name for each. A request is a count and then a length and the bytes of
 * each file. No sign-in, no look at the pictures, no checksum, no encryption, no objects mapped.
 */
public final class FloorServer {
    private static final int OK = 200;
    private static final int FAILED = 500;

    private final FloorFiles files;
    private final FloorRows rows;

    private FloorServer(FloorFiles files, FloorRows rows) {
        this.files = files;
        this.rows = rows;
    }

    /** Runs until it is killed; its settings are environment variables, as one of them is a password. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> settings = System.getenv();
        FloorServer floor = new FloorServer(
                new FloorFiles(Path.of(settings.get("FLOOR_FOLDER"))),
                new FloorRows(
                        settings.get("FLOOR_DB_URL"),
                        settings.get("FLOOR_DB_USER"),
                        settings.get("FLOOR_DB_PASSWORD")));
        InetAddress here = InetAddress.getLoopbackAddress();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(here, Integer.parseInt(settings.get("FLOOR_PORT"))), 0);
        server.createContext("/", exchange -> answer(exchange, OK, ""));
        server.createContext("/intake", floor::intake);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    private void intake(HttpExchange exchange) throws IOException {
        try {
            DataInputStream body = new DataInputStream(exchange.getRequestBody());
            int count = body.readInt();
            List<FloorFiles.Written> written = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                written.add(files.write(body, body.readInt()));
            }
            List<String> names = files.commit(written);
            rows.write(names);
            answer(exchange, OK, String.join("\n", names));
        } catch (Exception e) {
            answer(exchange, FAILED, e.toString());
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
