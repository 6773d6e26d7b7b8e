package org.waypost.plugins.storage.filesystem;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobDownload;
import org.waypost.spi.storage.BlobHead;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobPage;
import org.waypost.spi.storage.BlobQuery;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;

/** Blobs as files below one folder. Holds no open file between calls. */
final class FilesystemBlobStore implements BlobStore {
    private final Path blobs;
    private final Incoming incoming;
    private final Room room;
    private final Folders folders = new Folders();
    private final CommitThreads threads;

    FilesystemBlobStore(Path root, CommitThreads threads) {
        this.blobs = root.resolve("blobs");
        this.incoming = new Incoming(root.resolve("incoming"), Clock.systemUTC());
        this.room = new Room(root, root.toFile()::getUsableSpace, Clock.systemUTC());
        this.threads = threads;
    }

    @Override
    public BlobUpload put(SpiContext context, BlobKey key, PutMode mode) {
        Path file = incoming.newFile();
        room.require();
        return new FileUpload(file, path(key), mode, folders);
    }

    @Override
    public List<PutOutcome> commit(SpiContext context, List<BlobUpload> uploads) {
        List<FileUpload> files = uploads.stream().map(FileUpload.class::cast).toList();
        threads.forEach(files, FileUpload::sync);
        List<PutOutcome> outcomes = files.stream().map(FileUpload::show).toList();
        files.stream().map(FileUpload::folder).distinct().forEach(folders::sync);
        return outcomes;
    }

    @Override
    public BlobDownload get(SpiContext context, BlobKey key, BlobRange range) {
        FileChannel channel = open(key);
        boolean handedOut = false;
        try {
            BlobHead head = head(key, Files.readAttributes(path(key), BasicFileAttributes.class), channel.size());
            InputStream stream = ranged(channel, range);
            handedOut = true;
            return new BlobDownload(head, stream);
        } catch (IOException e) {
            throw failedToRead(key, e);
        } finally {
            if (!handedOut) {
                Failures.close(channel);
            }
        }
    }

    private FileChannel open(BlobKey key) {
        try {
            return FileChannel.open(path(key), READ);
        } catch (IOException e) {
            throw failedToRead(key, e);
        }
    }

    private static SpiException failedToRead(BlobKey key, IOException e) {
        return e instanceof NoSuchFileException
                ? new SpiException(SpiErrorCode.NOT_FOUND, "no blob at " + key, e)
                : Failures.of("read " + key, e);
    }

    private static InputStream ranged(FileChannel channel, BlobRange range) throws IOException {
        long length = range.within(channel.size());
        channel.position(range.offset());
        return new FileRange(channel, length);
    }

    @Override
    public Optional<BlobHead> head(SpiContext context, BlobKey key) {
        try {
            BasicFileAttributes file = Files.readAttributes(path(key), BasicFileAttributes.class);
            return Optional.of(head(key, file, file.size()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Failures.of("look at " + key, e);
        }
    }

    private static BlobHead head(BlobKey key, BasicFileAttributes file, long size) {
        return new BlobHead(key, size, file.lastModifiedTime().toInstant());
    }

    @Override
    public BlobPage list(SpiContext context, BlobQuery query) {
        try {
            return new Listing(query).of(blobs);
        } catch (IOException e) {
            throw Failures.of("list " + query.prefix(), e);
        }
    }

    @Override
    public void delete(SpiContext context, BlobKey key) {
        Path file = path(key);
        try {
            if (Files.deleteIfExists(file)) {
                folders.sync(file.getParent());
            }
        } catch (IOException e) {
            throw Failures.of("delete " + key, e);
        }
    }

    @Override
    public void copy(SpiContext context, BlobKey from, BlobKey to) {
        try (BlobUpload upload = put(context, to, PutMode.REPLACE);
                InputStream source = get(context, from, BlobRange.ALL).stream()) {
            source.transferTo(upload.stream());
            upload.commit();
        } catch (IOException e) {
            throw Failures.of("copy " + from, e);
        }
    }

    private Path path(BlobKey key) {
        return KeyPath.of(key).below(blobs);
    }

    /** For messages that name a missing capability. */
    static SpiException missing(String capability, Throwable cause) {
        return new SpiException(SpiErrorCode.UNSUPPORTED, "this file system has no " + capability, cause);
    }
}
