package org.waypost.plugins.storage.filesystem;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;

/** A file on its way in: written under a random name, synced, then shown under its own name. */
final class FileUpload implements BlobUpload {
    private final Path written;
    private final Path target;
    private final PutMode mode;
    private final Folders folders;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean committed;

    FileUpload(Path written, Path target, PutMode mode, Folders folders) {
        this.written = written;
        this.target = target;
        this.mode = mode;
        this.folders = folders;
        this.channel = create(written);
        this.stream = new FileBytes(channel);
    }

    private static FileChannel create(Path file) {
        try {
            return FileChannel.open(file, CREATE_NEW, WRITE);
        } catch (IOException e) {
            throw Failures.of("begin " + file, e);
        }
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public PutOutcome commit() {
        sync();
        PutOutcome outcome = show();
        folders.sync(folder());
        return outcome;
    }

    Path folder() {
        return target.getParent();
    }

    /** First step: the bytes are on the disk. */
    void sync() {
        if (committed || !channel.isOpen()) {
            throw new IllegalStateException("this upload is over");
        }
        try (channel) {
            channel.force(true);
        } catch (IOException e) {
            throw Failures.of("sync", e);
        }
    }

    /** Second step: the name is there; durable once the folder is synced. */
    PutOutcome show() {
        folders.ensure(folder());
        try {
            return mode == PutMode.REPLACE ? replace() : link();
        } catch (IOException e) {
            throw Failures.of("commit", e);
        }
    }

    private PutOutcome replace() throws IOException {
        Files.move(written, target, ATOMIC_MOVE);
        committed = true;
        return PutOutcome.STORED;
    }

    private PutOutcome link() throws IOException {
        try {
            Files.createLink(target, written);
            committed = true;
            return PutOutcome.STORED;
        } catch (FileAlreadyExistsException taken) {
            return PutOutcome.PRESENT;
        } catch (UnsupportedOperationException e) {
            throw FilesystemBlobStore.missing("hard links", e);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    @Override
    public void close() {
        if (committed) {
            return;
        }
        try (channel) {
            Files.deleteIfExists(written);
        } catch (IOException e) {
            throw Failures.of("drop", e);
        }
    }
}
