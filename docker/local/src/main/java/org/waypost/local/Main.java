package org.waypost.local;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waypost.local.process.LocalException;
import org.waypost.local.process.Ports;
import org.waypost.local.process.Progress;
import org.waypost.tenants.cli.CliException;

/**
 * Behind {@code ./waypost up} and {@code ./waypost down}: {@code up --root CHECKOUT [--fresh] [--no-demo]
 * [--ready-line]} runs until it is told to end (Ctrl-C, {@code down}) or a part ends by itself.
 */
public final class Main {
    private static volatile boolean interrupted;

    private Main() {}

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING); // the libraries' log lines are no progress
        try {
            List<String> options = List.of(arguments);
            if (options.contains("down")) {
                System.out.println(Launcher.end(new StateFolder(state(Path.of(".")))));
            } else {
                up(options);
            }
        } catch (LocalException | CliException e) {
            System.err.println("waypost: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void up(List<String> options) {
        Path root = Path.of(options.get(options.indexOf("--root") + 1));
        LocalPlatform platform = new LocalPlatform(localOptions(root, options));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            interrupted = true;
            platform.close();
        }));
        try {
            platform.start();
        } catch (LocalException | CliException e) {
            if (platform.isClosing() && interrupted) {
                return;
            }
            throw e;
        }
        System.out.println(Welcome.text(platform));
        if (options.contains("--ready-line")) {
            System.out.println("READY");
        }
        throw new LocalException(platform.somethingEnded().join() + ". Stopping the rest.");
    }

    private static LocalOptions localOptions(Path root, List<String> options) {
        Path war = root.resolve("webapp").resolve("target").resolve("waypost.war");
        LocalOptions local = LocalOptions.of(war, state(root))
                .withPorts(Ports.of(System.getenv()))
                .withProgress(Progress.onConsole());
        if (options.contains("--fresh")) {
            local = local.withFreshData();
        }
        return options.contains("--no-demo")
                ? local
                : local.withDemo(root.resolve("tenants").resolve("examples"));
    }

    private static Path state(Path root) {
        return Path.of(System.getenv()
                .getOrDefault("WAYPOST_HOME", root.resolve(".waypost").toString()));
    }
}
