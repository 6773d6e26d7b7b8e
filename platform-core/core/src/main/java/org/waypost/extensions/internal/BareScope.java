package org.waypost.extensions.internal;

import java.nio.file.Path;
import java.time.Clock;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiScope;
import org.waypost.spi.host.HostHttp;
import org.waypost.spi.host.ProcessRunner;
import org.waypost.spi.host.TokenCache;
import org.waypost.spi.host.ValueStore;

/** A tenant without services of the host. */
record BareScope(String tenant) implements SpiScope {
    @Override
    public HostHttp http() {
        throw SpiException.unsupported("HTTP");
    }

    @Override
    public TokenCache tokens() {
        throw SpiException.unsupported("a token cache");
    }

    @Override
    public ValueStore values() {
        throw SpiException.unsupported("a value store");
    }

    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public ProcessRunner processes() {
        throw SpiException.unsupported("running programs");
    }

    @Override
    public Path directory() {
        throw SpiException.unsupported("a folder");
    }
}
