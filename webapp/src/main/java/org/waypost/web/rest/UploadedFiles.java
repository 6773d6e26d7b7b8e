package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.waypost.content.BlobBatch;
import org.waypost.content.BlobWriter;
import org.waypost.content.ContentRefused;
import org.waypost.content.StoredBlob;
import org.waypost.mailroom.MailroomError;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * Reads a multipart request part by part, straight from the connection into encrypted storage: no file is ever whole in
 * memory or plain on disk. All files of a request become durable together. A file that is refused does not disturb the others.
 */
@RequestScoped
class UploadedFiles {
    private static final int MOST_FILES = 50;
    private static final int MOST_TEXTS = 10;
    private static final int LONGEST_TEXT = 8 * 1024;

    @Inject
    private BlobWriter writer;

    /** Stores every file part; text parts are kept by name. */
    Upload read(HttpServletRequest request) {
        Upload upload = new Upload(new ArrayList<>(), new HashMap<>());
        try (BlobBatch batch = writer.open()) {
            MultipartParts parts = new MultipartParts(request.getContentType(), request.getInputStream());
            for (int texts = 0; parts.next(); ) {
                if (parts.fileName().isPresent()) {
                    take(parts, upload.files(), batch);
                } else if (texts++ < MOST_TEXTS) {
                    upload.texts().put(parts.name(), text(parts));
                } else {
                    throw new PlatformException(SharedError.MALFORMED_BODY);
                }
            }
            batch.commit();
        } catch (IOException e) {
            throw new PlatformException(SharedError.MALFORMED_BODY, e);
        }
        return upload;
    }

    private static void take(MultipartParts part, List<UploadedFile> files, BlobBatch batch) {
        if (files.size() == MOST_FILES) {
            throw new PlatformException(MailroomError.TOO_MANY_FILES, MOST_FILES);
        }
        String name = part.fileName().orElseThrow();
        try {
            files.add(new UploadedFile(part.name(), name, batch.add(part.content(), name), null));
        } catch (ContentRefused refused) {
            files.add(new UploadedFile(part.name(), name, null, refused));
        }
    }

    private static String text(MultipartParts part) throws IOException {
        return new String(part.content().readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
    }

    /** What a request held. */
    record Upload(List<UploadedFile> files, Map<String, String> texts) {
        boolean says(String name) {
            return Boolean.parseBoolean(texts.get(name));
        }

        /** The same, when every file was taken; else the first refusal. */
        Upload whole() {
            files.stream()
                    .map(UploadedFile::refused)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(refused -> {
                        throw refused;
                    });
            return this;
        }

        /** The file that came as a part of that name. */
        Optional<StoredBlob> blob(String part) {
            return files.stream()
                    .filter(file -> file.part().equals(part))
                    .map(UploadedFile::blob)
                    .filter(Objects::nonNull)
                    .findFirst();
        }

        /** What a text part says in JSON. */
        <T> T json(String part, Class<T> type) {
            try {
                return Optional.ofNullable(texts.get(part))
                        .map(text -> JsonSettings.JSON.fromJson(text, type))
                        .orElseThrow(() -> new PlatformException(SharedError.MALFORMED_BODY));
            } catch (JsonbException e) {
                throw new PlatformException(SharedError.MALFORMED_BODY, e);
            }
        }

        /** What was sent: the same files and texts have the same digest. */
        String digest() {
            List<String> sent = files.stream().map(UploadedFile::digest).toList();
            return sent + " " + new TreeMap<>(texts);
        }

        List<StoredBlob> blobs() {
            return files.stream()
                    .map(UploadedFile::blob)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** A file part: safe on disk, or refused. Exactly one of the two is there. */
    record UploadedFile(String part, String name, StoredBlob blob, ContentRefused refused) {
        private String digest() {
            return refused == null ? blob.sha256() : refused.code().code();
        }
    }
}
