package org.waypost.web.rest;

import java.util.List;

/**
 * What became of the files of one upload, in their order.
 *
 * @param results one per file
 */
public record IntakeJson(List<FileJson> results) {
    /**
     * What became of one file.
     *
     * @param name as it was sent
     * @param status {@code stored}, {@code duplicate} or {@code refused}
     * @param itemId the piece it became or belongs to, or the piece that has the same bytes
     * @param label the code on that piece's label
     * @param sha256 checksum of the bytes as they are stored
     * @param bytes how many
     * @param mailbox the number it is assigned to; absent when it waits for assignment
     * @param code stable code of the refusal, or why a stored piece was not assigned as asked
     * @param message why, and what to do
     */
    public record FileJson(
            String name,
            String status,
            String itemId,
            String label,
            String sha256,
            Long bytes,
            String mailbox,
            String code,
            String message) {

        static FileJson refused(String name, String code, String message) {
            return new FileJson(name, "refused", null, null, null, null, null, code, message);
        }
    }
}
