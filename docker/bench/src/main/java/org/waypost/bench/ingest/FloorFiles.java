package org.waypost.bench.ingest;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes files as durably as the platform does, with the same steps: under a name of their own, each synced (eight side by
 * side), linked to its final name, and the folder synced once a request.
 */
final class FloorFiles {
    private static final int SIDE_BY_SIDE = 8;
    private static final int PIECE = 65_536;

    private final AtomicLong names = new AtomicLong(System.currentTimeMillis() * 1000);
    private final ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
    private final Path incoming;
    private final Path safe;

    /** A file whose bytes are written and not yet safe. */
    record Written(FileChannel channel, Path file) {}

    FloorFiles(Path folder) throws IOException {
        this.incoming = Files.createDirectories(folder.resolve("incoming"));
        this.safe = Files.createDirectories(folder.resolve("safe"));
    }

    Written write(DataInputStream from, int length) throws IOException {
        Path file = incoming.resolve(Long.toString(names.incrementAndGet()));
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        byte[] piece = new byte[PIECE];
        for (int left = length; left > 0; ) {
            int got = from.read(piece, 0, Math.min(left, PIECE));
            if (got < 0) {
                throw new EOFException();
            }
            channel.write(ByteBuffer.wrap(piece, 0, got));
            left -= got;
        }
        return new Written(channel, file);
    }

    /** Returns the final names when all of them survive a power cut. */
    List<String> commit(List<Written> written) throws Exception {
        List<Future<?>> syncs = new ArrayList<>();
        for (Written one : written) {
            syncs.add(threads.submit(() -> sync(one)));
        }
        for (Future<?> one : syncs) {
            one.get();
        }
        for (Written one : written) {
            Files.createLink(safe.resolve(one.file().getFileName()), one.file());
            Files.delete(one.file());
        }
        try (FileChannel folder = FileChannel.open(safe, StandardOpenOption.READ)) {
            folder.force(true);
        }
        return written.stream().map(one -> one.file().getFileName().toString()).toList();
    }

    private static Void sync(Written one) throws IOException {
        try (FileChannel channel = one.channel()) {
            channel.force(true);
        }
        return null;
    }
}
