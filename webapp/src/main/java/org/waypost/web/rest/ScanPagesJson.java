package org.waypost.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The scanned files of a request, in order.
 *
 * @param pages what is gathered
 * @param results what became of the files of this upload; absent otherwise
 */
public record ScanPagesJson(List<PageJson> pages, List<IntakeJson.FileJson> results) {
    /**
     * One scanned file.
     *
     * @param id the id
     * @param position its place, from zero
     * @param name of the file
     * @param pages how many pages it holds
     * @param bytes its size
     * @param thumbnail address of its small picture, below the base of the interface
     */
    @Schema(name = "ScanPageJson")
    public record PageJson(String id, int position, String name, int pages, long bytes, String thumbnail) {}
}
