package org.waypost.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.waypost.local.process.Ports;

/** Ports nobody else uses at the moment, so that tests run beside a platform and beside each other. */
public final class FreePorts {
    private FreePorts() {}

    /** Five that are free now. */
    public static Ports find() {
        try (ServerSocket a = open();
                ServerSocket b = open();
                ServerSocket c = open();
                ServerSocket d = open();
                ServerSocket e = open()) {
            return new Ports(a.getLocalPort(), b.getLocalPort(), c.getLocalPort(), d.getLocalPort(), e.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket open() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
