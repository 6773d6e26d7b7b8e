package org.waypost.testkit.host;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.HostHttp;

/** What a plugin sees without the permission to use the network. */
final class NoHttp implements HostHttp {
    @Override
    public HttpResponse<byte[]> send(SpiContext context, HttpRequest request) {
        throw SpiException.unsupported("HTTP without the permission 'network'");
    }
}
