package org.waypost.loader.services;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.ProcessRunner;

/** Runs the programs that one plugin declares. */
final class Programs implements ProcessRunner {
    private final Set<String> declared;
    private final Machine machine;

    Programs(Set<String> declared, Machine machine) {
        this.declared = declared;
        this.machine = machine;
    }

    @Override
    public boolean has(String program) {
        return declared.contains(program) && machine.program(program).isPresent();
    }

    @Override
    public Ended run(SpiContext context, String program, List<String> arguments, Bytes input) {
        if (!declared.contains(program)) {
            throw SpiException.unsupported("The program " + program + ", which 'Waypost-Processes' does not declare,");
        }
        Path file = machine.program(program)
                .orElseThrow(() -> SpiException.unsupported("The program " + program + " is not on this machine and"));
        try {
            return inTurn(context, file, arguments, input);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpiException(SpiErrorCode.DOWN, program + " was killed because the call was interrupted", e);
        } catch (IOException e) {
            throw new SpiException(SpiErrorCode.INTERNAL, program + " cannot be run", e);
        }
    }

    private Ended inTurn(SpiContext context, Path file, List<String> arguments, Bytes input)
            throws InterruptedException, IOException {
        Duration left = Duration.between(Instant.now(), context.deadline());
        long end = System.nanoTime() + left.toNanos();
        if (!machine.turns().tryAcquire(left.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new SpiException(SpiErrorCode.DOWN, "Other programs were running until the time was over");
        }
        try (RunningProgram running = RunningProgram.start(machine.command(file, arguments), machine.pumps())) {
            return running.toItsEnd(input, end);
        } finally {
            machine.turns().release();
        }
    }
}
