package org.waypost.extensions.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.waypost.loader.services.PartnerPost;
import org.waypost.shared.PlatformException;
import org.waypost.webhooks.PartnerCalls;
import org.waypost.webhooks.WebhooksError;

/** Partners are called the same guarded way as plugins call carriers. */
@ApplicationScoped
class OutsidePartners implements PartnerCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PartnerPost post;

    /** For the proxy. */
    protected OutsidePartners() {
        this.post = null;
    }

    @Inject
    OutsidePartners(HouseRules rules) {
        this.post = new PartnerPost(rules.network());
    }

    @PreDestroy
    void close() {
        post.close();
    }

    @Override
    public boolean mayCall(URI url) {
        return post.mayCall(url);
    }

    @Override
    public int post(URI url, Map<String, String> headers, String json) {
        try {
            return post.post(url, headers, json, PATIENCE);
        } catch (IOException e) {
            throw new PlatformException(WebhooksError.NO_ANSWER, e, String.valueOf(e.getMessage()));
        }
    }
}
