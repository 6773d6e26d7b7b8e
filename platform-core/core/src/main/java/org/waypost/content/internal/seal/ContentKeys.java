package org.waypost.content.internal.seal;

import java.util.Optional;

/** The bound tenant's key row. */
interface ContentKeys {
    /** The row, once provisioning made it. */
    Optional<ContentKey> ofTenant();

    /** Adds the row, in the caller's transaction. */
    void add(ContentKey key);
}
