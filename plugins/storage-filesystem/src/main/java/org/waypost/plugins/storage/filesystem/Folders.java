package org.waypost.plugins.storage.filesystem;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes folders and syncs them, so that a name survives a power cut and not only its bytes. */
final class Folders {
    private static final int REMEMBERED = 10_000;
    private static final boolean SYNCABLE = !System.getProperty("os.name").startsWith("Windows");

    private final Set<Path> durable = ConcurrentHashMap.newKeySet();

    /** Makes a folder and those above it; their names are durable when it returns, whoever made them. */
    void ensure(Path folder) {
        if (durable.contains(folder) && Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null && !Files.isDirectory(folder)) {
            ensure(parent);
        }
        make(folder);
        if (parent != null) {
            sync(parent);
        }
        remember(folder);
    }

    private static void make(Path folder) {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException madeBefore) {
            return;
        } catch (IOException e) {
            throw Failures.of("make " + folder, e);
        }
    }

    private void remember(Path folder) {
        if (durable.size() >= REMEMBERED) {
            durable.clear();
        }
        durable.add(folder);
    }

    /** Writes the names in a folder to disk. Windows cannot, and need not, sync a folder. */
    void sync(Path folder) {
        if (!SYNCABLE) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        } catch (IOException e) {
            throw Failures.of("sync " + folder, e);
        }
    }
}
