package org.waypost.plugins.storage.filesystem;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The folder of files that are being written. It lies beside the blobs, on the same file system, so that a rename is
 * atomic; being one folder, what a killed process left behind is found without walking all blobs: once a day, by the first
 * upload.
 */
final class Incoming {
    private static final Duration LEFT_BEHIND = Duration.ofHours(24);

    private static final Duration LOOK_EVERY = Duration.ofHours(24);

    private final Path folder;
    private final Clock clock;
    private volatile Instant lookedAt = Instant.MIN;

    Incoming(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    Path newFile() {
        if (!lookedToday()) {
            prepare();
        }
        return folder.resolve(UUID.randomUUID().toString());
    }

    private boolean lookedToday() {
        return lookedAt.isAfter(clock.instant().minus(LOOK_EVERY));
    }

    private synchronized void prepare() {
        if (lookedToday()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            removeLeftBehind(clock.instant().minus(LEFT_BEHIND));
            lookedAt = clock.instant();
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
