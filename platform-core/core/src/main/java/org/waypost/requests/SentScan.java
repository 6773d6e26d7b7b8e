package org.waypost.requests;

import java.time.Instant;
import java.util.List;

/**
 * A scan on its way to a renter: its files go with the letter, or the letter names a link to them.
 *
 * @param files in order
 * @param link what the link's address carries; empty when the files go with the letter
 * @param until when the link ends; absent when the files go with the letter
 */
public record SentScan(List<SentFile> files, String link, Instant until) {
    static SentScan enclosed(List<SentFile> files) {
        return new SentScan(files, "", null);
    }

    /** Whether the letter names a link. */
    public boolean isLinked() {
        return !link.isEmpty();
    }
}
