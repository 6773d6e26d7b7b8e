package org.waypost.bench.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.waypost.local.process.Ports;

/** Ports that nobody listens on at the moment. */
public final class FreePorts {
    private static final int NEEDED = 5;

    private FreePorts() {}

    static Ports forAPlatform() throws IOException {
        List<Integer> free = some(NEEDED);
        return new Ports(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4));
    }

    /** One. */
    public static int one() throws IOException {
        return some(1).get(0);
    }

    private static List<Integer> some(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }
}
