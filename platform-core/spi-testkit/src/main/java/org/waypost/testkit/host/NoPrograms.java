package org.waypost.testkit.host;

import java.util.List;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.ProcessRunner;

/** What a plugin sees without the permission to run programs. */
final class NoPrograms implements ProcessRunner {
    @Override
    public boolean has(String program) {
        return false;
    }

    @Override
    public Ended run(SpiContext context, String program, List<String> arguments, Bytes input) {
        throw SpiException.unsupported("running " + program);
    }
}
