package org.waypost.requests;

import org.waypost.content.ContentId;
import org.waypost.content.ContentInfo;

/**
 * A file that is sent to a renter.
 *
 * @param content where it is kept
 * @param name as people may see it, with the end that belongs to its type
 * @param type for the header, for instance {@code image/jpeg}
 * @param bytes its size
 * @param pages how many pages it has
 */
public record SentFile(ContentId content, String name, String type, long bytes, int pages) {
    static SentFile of(ContentInfo info) {
        return new SentFile(
                info.id(),
                info.fileName().ending(info.type()).toString(),
                info.type().contentType(),
                info.bytes(),
                info.pages());
    }
}
