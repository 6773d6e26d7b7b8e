package org.waypost.webhooks;

import java.net.URI;
import java.util.Map;

/** The way to partners' programs. Whoever lends it refuses addresses inside the house and follows no redirect. */
public interface PartnerCalls {
    /** Whether a partner's address may be called at all. */
    boolean mayCall(URI url);

    /**
     * Posts JSON.
     *
     * @return the answer's status
     * @throws org.waypost.shared.PlatformException {@link WebhooksError#NO_ANSWER} with the reason
     */
    int post(URI url, Map<String, String> headers, String json);
}
