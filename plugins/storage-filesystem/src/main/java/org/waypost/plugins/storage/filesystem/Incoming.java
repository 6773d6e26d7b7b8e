package org.waypost.plugins.storage.filesystem;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The folder of files that are being written. It lies beside the blobs, on the same file system, so that a rename is
 * atomic; being one folder, what a killed process left behind is found without walking all blobs.
 */
final class Incoming {
    private static final Duration LEFT_BEHIND = Duration.ofHours(24);

    private final Path folder;
    private volatile boolean ready;

    Incoming(Path folder) {
        this.folder = folder;
    }

    Path newFile() {
        if (!ready) {
            prepare();
        }
        return folder.resolve(UUID.randomUUID().toString());
    }

    private synchronized void prepare() {
        try {
            Files.createDirectories(folder);
            removeLeftBehind(Instant.now().minus(LEFT_BEHIND));
            ready = true;
        } catch (IOException e) {
            throw Failures.of("prepare " + folder, e);
        }
    }

    private void removeLeftBehind(Instant before) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                removeIfOlder(file, before);
            }
        }
    }

    private static void removeIfOlder(Path file, Instant before) throws IOException {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException committedMeanwhile) {
            // another node finished it while we looked
            return;
        }
    }
}
