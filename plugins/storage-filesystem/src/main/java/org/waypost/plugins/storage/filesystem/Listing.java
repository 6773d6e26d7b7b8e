package org.waypost.plugins.storage.filesystem;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waypost.spi.storage.BlobHead;
import org.waypost.spi.storage.BlobPage;
import org.waypost.spi.storage.BlobQuery;

/** One page of a listing: walks only folders that can hold keys of the prefix after the token. The token is the last key. */
final class Listing {
    private final String prefix;
    private final String after;
    private final int limit;
    private final List<BlobHead> found = new ArrayList<>();

    Listing(BlobQuery query) {
        this.prefix = KeyPath.ofPrefix(query.prefix()).bytes();
        this.after = KeyPath.ofPrefix(query.token()).bytes();
        this.limit = query.limit();
    }

    BlobPage of(Path root) throws IOException {
        walk(root, "");
        if (found.size() <= limit) {
            return new BlobPage(found, Optional.empty());
        }
        List<BlobHead> page = found.subList(0, limit);
        return new BlobPage(page, Optional.of(page.get(limit - 1).key().value()));
    }

    private void walk(Path folder, String begin) throws IOException {
        for (var entry : children(folder, begin).entrySet()) {
            if (found.size() > limit) {
                return;
            }
            visit(entry.getValue(), entry.getKey());
        }
    }

    private void visit(Path path, String key) throws IOException {
        if (isBlob(path)) {
            if (key.startsWith(prefix) && key.compareTo(after) > 0) {
                add(path, key);
            }
        } else if (mayHoldPrefix(key) && mayHoldLater(key)) {
            walk(path, key);
        }
    }

    private boolean mayHoldPrefix(String begin) {
        return begin.startsWith(prefix) || prefix.startsWith(begin);
    }

    private boolean mayHoldLater(String begin) {
        return begin.compareTo(after) > 0 || after.startsWith(begin);
    }

    private void add(Path path, String key) throws IOException {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            found.add(new BlobHead(
                    new KeyPath(key).key(), file.size(), file.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException deletedMeanwhile) {
            // a listing need not show what is going
            return;
        }
    }

    /** Children by the keys they stand for; a blob and a piece of a longer name differ, since a piece has more to come. */
    private static SortedMap<String, Path> children(Path folder, String begin) throws IOException {
        SortedMap<String, Path> children = new TreeMap<>();
        try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
            names.forEach(path ->
                    children.put(begin + KeyPath.unescaped(path.getFileName().toString()), path));
        } catch (NoSuchFileException nothingStoredYet) {
            return children;
        }
        return children;
    }

    private static boolean isBlob(Path path) {
        return path.getFileName().toString().startsWith("f_");
    }
}
