package org.waypost.bench.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waypost.local.process.ChildProcess;
import org.waypost.local.process.Children;
import org.waypost.local.process.Readiness;

/**
 * The floor of everything that is served: Payara Micro as the platform has it, same JVM options, with a WAR of nothing but
 * files. No filter, no sign-in and no other code of ours is in their way.
 */
public final class BareServer implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final String EMPTY = "index.html";
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    private final Http http = new Http();
    private final Path payara;
    private final Path folder;
    private final Path war;
    private final int port;
    private final Children children;
    private ChildProcess server;

    BareServer(Path payara, Path folder, Map<String, byte[]> files) throws IOException {
        this.payara = payara;
        this.folder = Files.createDirectories(folder);
        this.port = FreePorts.one();
        this.war = war(files);
        this.children = new Children(folder);
    }

    /** Returns at the first page. */
    public BareServer start() throws IOException {
        server = children.start("payara", command(), Map.of());
        Readiness.await("The bare server", server, LONGEST_START, () -> http.answers(200, file(EMPTY)));
        return this;
    }

    /** Ends it; may be started again. */
    public void stop() {
        server.stop();
    }

    /** Address of one of its files. */
    public URI file(String name) {
        return URI.create("http://bare.localhost:" + port + "/" + name);
    }

    /** Id of its process. */
    public long pid() {
        return server.pid();
    }

    @Override
    public void close() {
        children.close();
    }

    private Path war(Map<String, byte[]> files) throws IOException {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.put(EMPTY, "<!DOCTYPE html><title>empty</title>".getBytes(StandardCharsets.UTF_8));
        Path archive = folder.resolve("bare.war");
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> one : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        }
        return archive;
    }

    private List<String> command() throws IOException {
        Path commands = folder.resolve("payara-preboot.txt");
        Files.writeString(commands, "set " + LISTENER + ".address=127.0.0.1\n");
        Path temporary = Files.createDirectories(folder.resolve("payara"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(List.of("-jar", payara.toString(), "--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--prebootcommandfile", commands.toString(), "--port", Integer.toString(port)));
        command.addAll(List.of("--contextroot", "/", "--deploy", war.toString()));
        return command;
    }
}
