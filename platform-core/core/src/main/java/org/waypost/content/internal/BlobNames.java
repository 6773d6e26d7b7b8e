package org.waypost.content.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.waypost.content.BlobStorage;
import org.waypost.content.ContentId;
import org.waypost.content.Rendition;
import org.waypost.tenancy.TenantId;

/**
 * Names blobs in the storage: {@code tenant/day/content} for an original, with {@code .rendition} behind it for what is
 * made from it. The pieces of one sitting share a folder, so that one sync makes them durable.
 */
public final class BlobNames {
    private BlobNames() {}

    /** Where a new original goes. */
    public static String original(TenantId tenant, LocalDate day, ContentId content) {
        return BlobStorage.prefixOf(tenant) + day + "/" + content.value();
    }

    /** Where a rendition of an original goes. */
    public static String rendition(String original, Rendition rendition) {
        return original + "." + rendition.name().toLowerCase(Locale.ROOT);
    }

    /** Which content a blob belongs to, unless its name was not made here. */
    public static Optional<ContentId> contentOf(String key) {
        String name = key.substring(key.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        try {
            return Optional.of(new ContentId(Long.parseLong(dot < 0 ? name : name.substring(0, dot))));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }
}
