package org.waypost.plugins.storage.filesystem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/**
 * Room that stays free on the disk, for a database and a system that share it. How many megabytes stands in a file
 * {@code keep-free} beside the blobs, for all nodes; without it, {@value #USUAL_MEGABYTES}. It is read anew every second: who
 * runs out of room can reserve more or give some of the reserve away while people work.
 */
final class Room {
    static final long USUAL_MEGABYTES = 512;
    private static final long MEGABYTE = 1_000_000;
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Path file;
    private final LongSupplier free;
    private final Clock clock;
    private volatile Reserve reserve = new Reserve(0, Instant.MIN);

    /** Of a store, on a disk that has so many bytes left. */
    Room(Path store, LongSupplier free, Clock clock) {
        this.file = store.resolve("keep-free");
        this.free = free;
        this.clock = clock;
    }

    /** Refuses as full what would be written into the reserve. */
    void require() {
        long megabytes = megabytes();
        long left = free.getAsLong() / MEGABYTE;
        if (left < megabytes) {
            throw new SpiException(
                    SpiErrorCode.FULL, "the disk has " + left + " MB left, and " + megabytes + " are to stay free");
        }
    }

    private long megabytes() {
        Instant now = clock.instant();
        Reserve last = reserve;
        if (now.isAfter(last.until)) {
            last = new Reserve(read(), now.plus(FRESH));
            reserve = last;
        }
        return last.megabytes;
    }

    /** Nothing sensible is as good as nothing, since mail should come in. */
    private long read() {
        try {
            return Long.parseLong(
                    Files.readString(file, StandardCharsets.ISO_8859_1).strip());
        } catch (NoSuchFileException | NumberFormatException nothingSaid) {
            return USUAL_MEGABYTES;
        } catch (IOException e) {
            throw Failures.of("read " + file, e);
        }
    }

    private record Reserve(long megabytes, Instant until) {}
}
