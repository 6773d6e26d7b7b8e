package org.waypost.content;

/**
 * A file that was written, checked and synced, but not yet registered.
 *
 * @param id its future id as a content
 * @param storeKey where the sealed bytes lie
 * @param fileName its name as people may see it
 * @param sha256 checksum of the bytes as they came, 64 hex digits
 * @param bytes size as it came
 * @param type what it is
 * @param width pixels as people see it, turned upright; 0 for a PDF
 * @param height pixels as people see it, turned upright; 0 for a PDF
 * @param orientation how the stored pixels must be turned, 1 to 8 as EXIF counts
 * @param pages pages of a PDF or TIFF, else 1
 */
public record StoredBlob(
        ContentId id,
        String storeKey,
        FileName fileName,
        String sha256,
        long bytes,
        MediaType type,
        int width,
        int height,
        int orientation,
        int pages) {}
