package org.waypost.content;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a registered content.
 *
 * @param id its id
 * @param fileName its name as people may see it
 * @param type what it is
 * @param sha256 checksum of the original, 64 hex digits
 * @param bytes size of the original
 * @param width pixels as people see it; 0 for a PDF
 * @param height pixels as people see it; 0 for a PDF
 * @param pages pages of a PDF or TIFF, else 1
 * @param storedAt when it was registered
 * @param damage why no rendition can be made of it, if so
 */
public record ContentInfo(
        ContentId id,
        FileName fileName,
        MediaType type,
        String sha256,
        long bytes,
        int width,
        int height,
        int pages,
        Instant storedAt,
        Optional<ContentError> damage) {}
