package org.waypost.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;

/** A manager decides which programs of partners are called. */
@ApplicationScoped
@Transactional
public class ManageWebhooks {
    private static final int MOST = 20;
    private static final Duration OVERLAP = Duration.ofHours(24);

    private final Webhooks webhooks;
    private final PartnerCalls calls;
    private final Ledger ledger;
    private final Access access;
    private final Clock clock;

    /** For the proxy. */
    protected ManageWebhooks() {
        this(null, null, null, null, null);
    }

    /** Keeps them there, and asks there whether an address may be called. */
    @Inject
    public ManageWebhooks(Webhooks webhooks, PartnerCalls calls, Ledger ledger, Access access, Clock clock) {
        this.webhooks = webhooks;
        this.calls = calls;
        this.ledger = ledger;
        this.access = access;
        this.clock = clock;
    }

    /** All of the location. */
    public List<Webhook> all() {
        access.require(Permission.SETTINGS_MANAGE);
        return webhooks.all();
    }

    /**
     * One of them.
     *
     * @throws PlatformException {@link WebhooksError#UNKNOWN_WEBHOOK}
     */
    public Webhook withId(WebhookId id) {
        access.require(Permission.SETTINGS_MANAGE);
        return webhooks.withId(id);
    }

    /**
     * Adds one; its secret is shown this once.
     *
     * @throws PlatformException {@link WebhooksError#BAD_ADDRESS}, {@link WebhooksError#UNKNOWN_EVENT},
     *     {@link WebhooksError#TOO_MANY}
     */
    public Issued add(URI url, Set<String> events) {
        access.require(Permission.SETTINGS_MANAGE);
        check(url, events);
        if (webhooks.all().size() >= MOST) {
            throw new PlatformException(WebhooksError.TOO_MANY, MOST);
        }
        Webhook webhook = new Webhook(
                new WebhookId(Ids.next()), url, events, true, clock.instant().truncatedTo(ChronoUnit.MICROS));
        WebhookSecret secret = WebhookSecret.made();
        webhooks.add(webhook, secret);
        note("webhooks.added", webhook);
        return new Issued(webhook, secret);
    }

    /**
     * Changes where it goes and what it wants, or switches it.
     *
     * @throws PlatformException {@link WebhooksError#UNKNOWN_WEBHOOK}, {@link WebhooksError#BAD_ADDRESS},
     *     {@link WebhooksError#UNKNOWN_EVENT}
     */
    public Webhook change(WebhookId id, URI url, Set<String> events, boolean enabled) {
        access.require(Permission.SETTINGS_MANAGE);
        check(url, events);
        Webhook changed =
                new Webhook(id, url, events, enabled, webhooks.withId(id).createdAt());
        webhooks.keep(changed);
        note("webhooks.changed", changed);
        return changed;
    }

    /** Takes it out, with its log. */
    public void remove(WebhookId id) {
        access.require(Permission.SETTINGS_MANAGE);
        note("webhooks.removed", webhooks.withId(id));
        webhooks.remove(id);
    }

    /** Gives it another secret. For a day the one before signs beside it, so that the partner can change over. */
    public Issued rotate(WebhookId id) {
        access.require(Permission.SETTINGS_MANAGE);
        Webhook webhook = webhooks.withId(id);
        WebhookSecret secret = WebhookSecret.made();
        webhooks.renew(id, secret, clock.instant().plus(OVERLAP).truncatedTo(ChronoUnit.MICROS));
        note("webhooks.rotated", webhook);
        return new Issued(webhook, secret);
    }

    private void check(URI url, Set<String> events) {
        if (!calls.mayCall(url)) {
            throw new PlatformException(WebhooksError.BAD_ADDRESS);
        }
        EventNames.check(events);
    }

    private void note(String action, Webhook webhook) {
        ledger.record(
                action,
                new Subject("webhook", webhook.id().value()),
                Map.of("host", webhook.url().getHost(), "events", String.join(" ", webhook.events())));
    }
}
