package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
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
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            throw new PlatformException(SharedError.MALFORMED_BODY);
        }
        Upload upload = new Upload(new ArrayList<>(), new HashMap<>());
        try (BlobBatch batch = writer.open()) {
            FileItemInputIterator parts = new JakartaServletFileUpload<>().getItemIterator(request);
            while (parts.hasNext()) {
                take(parts.next(), upload, batch);
            }
            batch.commit();
        } catch (IOException e) {
            throw new PlatformException(SharedError.MALFORMED_BODY, e);
        }
        return upload;
    }

    private static void take(FileItemInput part, Upload upload, BlobBatch batch) throws IOException {
        if (part.isFormField()) {
            if (upload.texts().size() == MOST_TEXTS) {
                throw new PlatformException(SharedError.MALFORMED_BODY);
            }
            upload.texts().put(part.getFieldName(), text(part));
            return;
        }
        if (upload.files().size() == MOST_FILES) {
            throw new PlatformException(MailroomError.TOO_MANY_FILES, MOST_FILES);
        }
        upload.files().add(store(part, batch));
    }

    private static UploadedFile store(FileItemInput part, BlobBatch batch) throws IOException {
        String name = nameOf(part);
        try (InputStream bytes = part.getInputStream()) {
            return new UploadedFile(name, batch.add(bytes, name), null);
        } catch (ContentRefused refused) {
            return new UploadedFile(name, null, refused);
        }
    }

    /** As it was sent, even with characters that the library does not take for a name: ours are never paths. */
    private static String nameOf(FileItemInput part) {
        try {
            return Objects.requireNonNullElse(part.getName(), "");
        } catch (InvalidPathException evil) {
            return evil.getInput();
        }
    }

    private static String text(FileItemInput part) throws IOException {
        try (InputStream bytes = part.getInputStream()) {
            return new String(bytes.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        }
    }

    /** What a request held. */
    record Upload(List<UploadedFile> files, Map<String, String> texts) {
        boolean says(String name) {
            return Boolean.parseBoolean(texts.get(name));
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
    record UploadedFile(String name, StoredBlob blob, ContentRefused refused) {
        private String digest() {
            return refused == null ? blob.sha256() : refused.code().code();
        }
    }
}
