package org.waypost.bench.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.waypost.local.process.Ports;

/** Ports that nobody listens on at the moment. */
public final class FreePorts {
    private static final int NEEDED = 5;
    /** Below those that systems give to outgoing connections, so that they are still free the next time. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 30_000;

    private FreePorts() {}

    /**
     * The ports of a platform's data, drawn once: its realms and tenants have them in their addresses.
     *
     * @param file remembers them
     */
    static Ports of(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, Integer.toString(run()));
        }
        int first = Integer.parseInt(Files.readString(file).trim());
        int[] port = IntStream.range(first, first + NEEDED).toArray();
        return new Ports(port[0], port[1], port[2], port[3], port[4]);
    }

    /** The first of some in a row. */
    private static int run() {
        while (true) {
            int first = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (IntStream.range(first, first + NEEDED).allMatch(FreePorts::isFree)) {
                return first;
            }
        }
    }

    /** One, for a server that lives as long as this run. */
    public static int one() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
