package org.waypost.plugins.storage.filesystem;

import static org.waypost.spi.SpiErrorCode.INVALID_REQUEST;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.SettingType;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;
import org.waypost.spi.SpiScope;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobStoreCapability;
import org.waypost.spi.storage.BlobStoreFactory;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;

/** Makes stores that keep their blobs in the folder of setting {@code directory}. All share one small pool of threads. */
final class FilesystemBlobStoreFactory implements BlobStoreFactory {
    static final String DIRECTORY = "directory";
    private static final BlobKey PROBE = new BlobKey("waypost-connection-test");

    private final CommitThreads threads = new CommitThreads();

    @Override
    public String name() {
        return "filesystem";
    }

    @Override
    public String label() {
        return "Folder on the server";
    }

    @Override
    public Set<BlobStoreCapability> capabilities() {
        return EnumSet.allOf(BlobStoreCapability.class);
    }

    @Override
    public List<SettingDescriptor> settings() {
        return List.of(SettingDescriptor.of(DIRECTORY, SettingType.TEXT, "Folder")
                .withHelp("An absolute path. All nodes must see the same folder.")
                .asRequired());
    }

    @Override
    public BlobStore create(SpiScope scope, Settings settings) {
        return store(settings);
    }

    private FilesystemBlobStore store(Settings settings) {
        return new FilesystemBlobStore(directory(settings), threads);
    }

    private static Path directory(Settings settings) {
        String text = settings.required(DIRECTORY);
        try {
            Path path = Path.of(text);
            if (path.isAbsolute()) {
                return path.normalize();
            }
        } catch (InvalidPathException e) {
            throw wrongFolder(text, e);
        }
        throw wrongFolder(text, null);
    }

    private static SpiException wrongFolder(String text, Throwable cause) {
        return new SpiException(INVALID_REQUEST, "not an absolute path: " + text, cause, SpiFault.TENANT_CONFIG, false);
    }

    @Override
    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
        try (FilesystemBlobStore store = store(settings)) {
            probe(store, context);
            return new ConnectionCheck.Works("The folder can be written, read and emptied.");
        } catch (SpiException e) {
            return new ConnectionCheck.Fails(e.code(), e.getMessage());
        } catch (IOException e) {
            SpiException failure = Failures.of("probe", e);
            return new ConnectionCheck.Fails(failure.code(), failure.getMessage());
        }
    }

    private static void probe(BlobStore store, SpiContext context) throws IOException {
        try (BlobUpload upload = store.put(context, PROBE, PutMode.REPLACE)) {
            upload.stream().write("probe".getBytes(StandardCharsets.US_ASCII));
            upload.commit();
        }
        store.get(context, PROBE, BlobRange.ALL).stream().close();
        store.delete(context, PROBE);
    }
}
