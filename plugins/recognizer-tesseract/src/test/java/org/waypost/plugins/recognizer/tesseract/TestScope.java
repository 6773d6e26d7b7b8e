package org.waypost.plugins.recognizer.tesseract;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiScope;
import org.waypost.spi.host.HostHttp;
import org.waypost.spi.host.ProcessRunner;
import org.waypost.spi.host.TokenCache;
import org.waypost.spi.host.ValueStore;

/** A host that grants the running of programs and nothing else. */
record TestScope(ProcessRunner processes) implements SpiScope {
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    static SpiContext until(Instant deadline) {
        return new TestContext(deadline);
    }

    @Override
    public String tenant() {
        return "t1";
    }

    @Override
    public HostHttp http() {
        throw SpiException.unsupported("http");
    }

    @Override
    public TokenCache tokens() {
        throw SpiException.unsupported("tokens");
    }

    @Override
    public ValueStore values() {
        throw SpiException.unsupported("values");
    }

    @Override
    public Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Override
    public Path directory() {
        throw SpiException.unsupported("directory");
    }

    private record TestContext(Instant deadline) implements SpiContext {
        @Override
        public String tenant() {
            return "t1";
        }

        @Override
        public String actor() {
            return "test";
        }

        @Override
        public String correlationId() {
            return "0".repeat(32);
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }
}
