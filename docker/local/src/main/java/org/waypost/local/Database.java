package org.waypost.local;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.waypost.local.process.ChildProcess;

/** The database server the platform runs on. */
interface Database {
    /** Starts it, makes schema and users if they are missing, and returns when the users can sign in. */
    void start();

    /** Ends it in good order. */
    void stop();

    /** {@code kill -9}. */
    void kill();

    DatabaseAccess access();

    /** Completes when it ended though nobody asked; empty if it is no process of ours. */
    Optional<CompletableFuture<ChildProcess>> ended();
}
