package org.waypost.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * All programs one platform has started. Once it is closed nothing new starts, so that nobody who stops the platform
 * while it comes up leaves a program behind. Safe for use by several threads.
 */
public final class Children implements AutoCloseable {
    private final Path state;
    private final List<ChildProcess> all = new ArrayList<>();
    private boolean closed;

    /**
     * None yet.
     *
     * @param state folder of their logs and pid files, and their working directory
     */
    public Children(Path state) {
        this.state = state;
    }

    /** Starts a program, see {@link ChildProcess#start}. */
    public synchronized ChildProcess start(String name, List<String> command, Map<String, String> environment) {
        if (closed) {
            throw new LocalException("Stopped while " + name + " was about to start");
        }
        ChildProcess child = ChildProcess.start(name, state, command, environment);
        all.removeIf(earlier -> !earlier.isAlive());
        all.add(child);
        return child;
    }

    /** Whether ends of children are meant. */
    public synchronized boolean isClosed() {
        return closed;
    }

    /** Stops all that still run, the latest first: the server before the database it talks to. */
    @Override
    public void close() {
        List<ChildProcess> running;
        synchronized (this) {
            closed = true;
            running = new ArrayList<>(all);
        }
        Collections.reverse(running);
        running.forEach(ChildProcess::stop);
    }
}
