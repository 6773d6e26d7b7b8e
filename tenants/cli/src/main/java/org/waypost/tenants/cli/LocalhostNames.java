package org.waypost.tenants.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/**
 * Lets Java reach {@code http://anything.localhost:PORT}. Browsers know that every such name is this machine, Java
 * asks the operating system, which often does not. The server itself is named as the proxy: it then gets the full
 * address in the request line and answers as the host that was meant.
 */
public final class LocalhostNames extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
        boolean local = uri.getHost().endsWith(".localhost") && "http".equals(uri.getScheme());
        return List.of(local ? new Proxy(Proxy.Type.HTTP, server(uri)) : Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // the request itself fails with the same reason; there is no other proxy to try
    }

    private static InetSocketAddress server(URI uri) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), uri.getPort() == -1 ? 80 : uri.getPort());
    }
}
