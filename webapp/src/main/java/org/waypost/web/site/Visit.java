package org.waypost.web.site;

import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Site;

/** What a request found at the host it asked for. */
public sealed interface Visit {
    /** A site that is open. */
    record Open(Site site) implements Visit {}

    /** A site that is suspended, not finished yet, or failed to be provisioned. */
    record Closed(Site site) implements Visit {}

    /** No site of this installation, or an address that does not exist at this host. */
    record Nowhere() implements Visit {}

    /** Health, metrics and the description of the API at the platform's host: they need no tenant and no database. */
    record Instruments() implements Visit {}

    /** Nobody can tell whose host it is: usually the database does not answer. */
    record Unknown(PlatformException reason) implements Visit {}
}
