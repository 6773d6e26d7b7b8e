package org.waypost.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.waypost.local.process.LocalException;

/** Fills a folder once, even if several launchers want it at the same time and one of them is killed half-way. */
final class OnceOnly {
    private OnceOnly() {}

    /** Runs the action unless it was finished for this folder before. */
    static void in(Path folder, Runnable filling) {
        Path done = folder.resolve(".complete");
        if (Files.exists(done)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (held.isValid() && !Files.exists(done)) {
                    filling.run();
                    Files.createFile(done);
                }
            }
        } catch (IOException e) {
            throw new LocalException("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }
}
