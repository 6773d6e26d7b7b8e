package org.waypost.content.internal.seal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.waypost.content.ContentId;
import org.waypost.content.Rendition;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/**
 * What a sealed blob is bound to.
 *
 * @param tenant whose it is
 * @param content which content
 * @param version which bytes of it; never used twice for different bytes
 */
public record SealContext(TenantId tenant, ContentId content, String version) {
    private static final String LAYOUT = ".1";

    /** The bytes of a rendition of the bound tenant's content. */
    public static SealContext of(ContentId content, Rendition rendition) {
        String version = rendition.name().toLowerCase(Locale.ROOT) + LAYOUT;
        return new SealContext(TenantScope.current().tenant(), content, version);
    }

    byte[] associatedData() {
        String text = tenant.value() + "|" + content.value() + "|" + version;
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
