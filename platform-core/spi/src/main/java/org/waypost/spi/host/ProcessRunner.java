package org.waypost.spi.host;

import java.util.List;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiContext;

/**
 * Runs programs of the machine for a plugin: only those that its manifest declares, without a shell, in an empty folder of their own,
 * with next to no environment. A program that is not done by the context's deadline is killed with its children.
 *
 * <p><b>Threading:</b> any number of threads at once; the host may let some wait for their turn.
 *
 * @since 0.1
 */
public interface ProcessRunner {
    /**
     * Tells whether the machine has a program.
     *
     * @param program its name, as declared
     * @return true when it is declared and found
     * @since 0.1
     */
    boolean has(String program);

    /**
     * Runs a program to its end.
     *
     * @param context of the call under way; its deadline is the program's
     * @param program its name, as declared
     * @param arguments passed as they are; nothing is expanded
     * @param input what it reads from its standard input
     * @return how it ended; an exit code other than 0 is an answer
     * @throws org.waypost.spi.SpiException {@code UNSUPPORTED} when it is not declared or not there; {@code DOWN} when it
     *     was killed at the deadline; {@code INTERNAL} when it wrote more than the host allows
     * @since 0.1
     */
    Ended run(SpiContext context, String program, List<String> arguments, Bytes input);

    /**
     * How a program ended.
     *
     * @param exitCode what it returned; 0 by custom means success
     * @param output what it wrote to its standard output
     * @param errors the end of what it wrote to its standard error, as text
     * @since 0.1
     */
    record Ended(int exitCode, Bytes output, String errors) {}
}
