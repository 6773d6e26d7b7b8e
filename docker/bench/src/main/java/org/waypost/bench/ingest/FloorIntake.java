package org.waypost.bench.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waypost.bench.platform.FreePorts;
import org.waypost.bench.platform.Http;
import org.waypost.local.DatabaseAccess;
import org.waypost.local.demo.Picture;
import org.waypost.local.process.ChildProcess;
import org.waypost.local.process.Children;
import org.waypost.local.process.Readiness;

/** A {@link FloorServer} that was started here, on the platform's database and disk. */
final class FloorIntake implements Intake, AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Http http = new Http();
    private final Path folder;
    private final DatabaseAccess database;
    private final URI address;
    private final Children children;
    private final ChildProcess server;

    FloorIntake(Path folder, DatabaseAccess database) throws Exception {
        this.folder = Files.createDirectories(folder);
        this.database = database;
        int port = FreePorts.one();
        this.address = URI.create("http://127.0.0.1:" + port + "/");
        FloorTables.make(database);
        this.children = new Children(folder);
        this.server = children.start("floor", command(), settings(port));
        Readiness.await("The floor", server, LONGEST_START, () -> http.answers(200, address));
    }

    private static List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dsun.net.httpserver.nodelay=true", // or each answer waits 40 ms for the acknowledgement of its head
                "-cp",
                System.getProperty("java.class.path")
                        .replaceAll("(^|:)(?=[^/:])", "$1" + Path.of("").toAbsolutePath() + "/"),
                FloorServer.class.getName());
    }

    private Map<String, String> settings(int port) {
        return Map.of(
                "FLOOR_PORT", Integer.toString(port),
                "FLOOR_FOLDER", folder.toString(),
                "FLOOR_DB_URL", database.url(),
                "FLOOR_DB_USER", database.migrate().user(),
                "FLOOR_DB_PASSWORD", database.migrate().password());
    }

    @Override
    public List<String> hand(List<Picture> pictures) throws IOException, InterruptedException {
        List<byte[]> body = new ArrayList<>();
        body.add(ByteBuffer.allocate(Integer.BYTES).putInt(pictures.size()).array());
        for (Picture picture : pictures) {
            body.add(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(picture.bytes().length)
                    .array());
            body.add(picture.bytes());
        }
        HttpResponse<byte[]> response = http.post(address.resolve("/intake"), BodyPublishers.ofByteArrays(body));
        String text = new String(response.body(), StandardCharsets.UTF_8);
        if (response.statusCode() != 200) {
            throw new IOException("the floor failed: " + text);
        }
        return text.lines().toList();
    }

    @Override
    public byte[] read(String place) throws IOException {
        return Files.readAllBytes(folder.resolve("safe").resolve(place));
    }

    @Override
    public long pid() {
        return server.pid();
    }

    @Override
    public void close() throws SQLException {
        children.close();
        FloorTables.drop(database);
    }
}
