package org.waypost.local;

import java.util.Optional;
import org.waypost.local.process.ChildProcess;
import org.waypost.local.process.LocalException;
import org.waypost.local.process.Ports;

/** Makes sure that a state folder has one launcher at a time. */
final class Launcher {
    private Launcher() {}

    /** Raises {@link LocalException} if the folder is in use or a port is taken; ends what a killed launcher left. */
    static void claim(StateFolder state, Ports ports, boolean databaseElsewhere) {
        state.launcher()
                .living()
                .filter(other -> other.pid() != ProcessHandle.current().pid())
                .ifPresent(other -> {
                    throw new LocalException("Waypost already runs here (process " + other.pid() + "), started from "
                            + state.root() + ". Stop it with ./waypost down.");
                });
        state.endOrphans();
        ports.check(databaseElsewhere);
    }

    /** Ends the running platform, if there is one; tells what happened. */
    static String end(StateFolder state) {
        Optional<ProcessHandle> launcher = state.launcher().living();
        launcher.ifPresent(ChildProcess::end);
        boolean orphans = state.endOrphans();
        state.launcher().delete();
        if (launcher.isPresent()) {
            return "Waypost is stopped; its data stays in " + state.root();
        }
        return orphans ? "Ended what an earlier run had left behind." : "Waypost does not run here.";
    }
}
