package org.waypost.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waypost.local.process.ChildProcess;
import org.waypost.local.process.LocalException;
import org.waypost.local.process.PidFile;

/** Everything one platform keeps on disk: data, secrets, logs and the ids of its processes. */
final class StateFolder {
    /** Database, Keycloak and Payara need about one gigabyte; the rest is for mail. */
    static final long LEAST_BYTES = 2L << 30;

    private static final List<String> OURS = List.of(
            "db",
            "keycloak",
            "content",
            "payara",
            "plugins",
            "plugin-data",
            "demo",
            "logs",
            "run",
            "secrets.properties",
            "platform.key",
            "cli.properties");
    private static final List<String> CHILDREN = List.of("payara", "keycloak", "mariadb");

    private final Path root;

    StateFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    /** A folder below this one, made if it is missing. */
    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new LocalException("Cannot make the folder " + root.resolve(name) + ": " + e.getMessage(), e);
        }
    }

    Path file(String name) {
        return root.resolve(name);
    }

    PidFile launcher() {
        return new PidFile(root.resolve("run").resolve("launcher.pid"));
    }

    /** Ends what an earlier launcher left behind because it was killed; whether there was anything. */
    boolean endOrphans() {
        boolean found = false;
        for (String name : CHILDREN) {
            PidFile file = ChildProcess.pidFile(name, root);
            Optional<ProcessHandle> orphan = file.living();
            orphan.ifPresent(ChildProcess::end);
            found |= orphan.isPresent();
            file.delete();
        }
        return found;
    }

    void checkSpace() {
        try {
            checkSpace(Files.getFileStore(folder(".")).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void checkSpace(long usable) {
        if (usable < LEAST_BYTES) {
            throw new LocalException("Only " + (usable >> 20) + " MB are free on the disk of " + root
                    + "; Waypost needs 2048 MB. Free some, or choose another place with WAYPOST_HOME.");
        }
    }

    /** Forgets all data. Only names this class knows are deleted, in case the folder holds other things. */
    void clear() {
        OURS.forEach(this::clear);
    }

    /** Deletes one file or folder with everything in it; does nothing if it is not there. */
    void clear(String name) {
        delete(root.resolve(name));
    }

    /** Writes a file that only its owner may read, whole or not at all. */
    static void writePrivately(Path file, String text) {
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft);
            Files.setPosixFilePermissions(
                    draft, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LocalException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void delete(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new LocalException("Cannot delete " + path + ": " + e.getMessage(), e);
        }
    }
}
