package org.waypost.webhooks.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.PlatformKey;
import org.waypost.tenancy.TenantScope;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;
import org.waypost.webhooks.Delivery;
import org.waypost.webhooks.DeliveryState;
import org.waypost.webhooks.Webhook;
import org.waypost.webhooks.WebhookId;
import org.waypost.webhooks.WebhookSecret;
import org.waypost.webhooks.Webhooks;
import org.waypost.webhooks.WebhooksError;

/** The tables of webhooks. Secrets are sealed for their tenant and webhook. */
@ApplicationScoped
class SqlWebhooks implements Webhooks {
    private static final String WEBHOOK =
            "SELECT id, url, events, enabled, created_at FROM webhook WHERE tenant_id = :tenant";
    private static final String DELIVERY = """
            SELECT id, webhook_id, event, message, body, state, attempts, answer, created_at, delivered_at
            FROM webhook_delivery WHERE tenant_id = :tenant""";
    private static final String ADD = """
            INSERT INTO webhook_delivery
              (tenant_id, id, webhook_id, event, message, body, state, attempts, answer, created_at)
            VALUES (:tenant, ?, ?, ?, ?, ?, 'WAITING', 0, '', ?)""";
    private static final int ANSWER = 500;

    @Inject
    private TenantSql sql;

    @Inject
    private PlatformKey key;

    @Override
    public List<Webhook> all() {
        return sql.query(WEBHOOK + " ORDER BY id", SqlWebhooks::webhook);
    }

    @Override
    public Webhook withId(WebhookId id) {
        return sql.query(WEBHOOK + " AND id = ?", SqlWebhooks::webhook, id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new PlatformException(WebhooksError.UNKNOWN_WEBHOOK));
    }

    @Override
    public void add(Webhook webhook, WebhookSecret secret) {
        sql.update(
                "INSERT INTO webhook (tenant_id, id, url, events, enabled, secret, created_at)"
                        + " VALUES (:tenant, ?, ?, ?, ?, ?, ?)",
                webhook.id().value(),
                webhook.url().toString(),
                String.join(" ", webhook.events()),
                webhook.enabled(),
                sealed(webhook.id(), secret),
                UtcTime.of(webhook.createdAt()));
    }

    @Override
    public void keep(Webhook webhook) {
        sql.update(
                "UPDATE webhook SET url = ?, events = ?, enabled = ? WHERE tenant_id = :tenant AND id = ?",
                webhook.url().toString(),
                String.join(" ", webhook.events()),
                webhook.enabled(),
                webhook.id().value());
    }

    @Override
    public void remove(WebhookId id) {
        sql.update("DELETE FROM webhook_delivery WHERE tenant_id = :tenant AND webhook_id = ?", id.value());
        sql.update("DELETE FROM webhook WHERE tenant_id = :tenant AND id = ?", id.value());
    }

    @Override
    public void renew(WebhookId id, WebhookSecret secret, Instant formerUntil) {
        sql.update(
                "UPDATE webhook SET former_secret = secret, former_until = ?, secret = ?"
                        + " WHERE tenant_id = :tenant AND id = ?",
                UtcTime.of(formerUntil),
                sealed(id, secret),
                id.value());
    }

    @Override
    public List<WebhookSecret> secrets(WebhookId id, Instant now) {
        return sql
                .query(
                        "SELECT secret, CASE WHEN former_until > ? THEN former_secret ELSE NULL END AS former"
                                + " FROM webhook WHERE tenant_id = :tenant AND id = ?",
                        row -> Arrays.asList(row.getBytes("secret"), row.getBytes("former")),
                        UtcTime.of(now),
                        id.value())
                .stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(wrapped -> new WebhookSecret(new String(key.open(wrapped, context(id)), StandardCharsets.UTF_8)))
                .toList();
    }

    @Override
    public List<Delivery> log(WebhookId id, Optional<Long> before, int limit) {
        return sql.query(
                DELIVERY + " AND webhook_id = ? AND id < ? ORDER BY id DESC LIMIT " + limit,
                SqlWebhooks::delivery,
                id.value(),
                before.orElse(Long.MAX_VALUE));
    }

    @Override
    public Optional<Delivery> delivery(long id) {
        return sql.query(DELIVERY + " AND id = ?", SqlWebhooks::delivery, id).stream()
                .findFirst();
    }

    @Override
    public void add(List<Delivery> deliveries) {
        sql.batch(
                ADD,
                deliveries.stream()
                        .map(one -> new Object[] {
                            one.id(),
                            one.webhook().value(),
                            one.event(),
                            one.message(),
                            one.body(),
                            UtcTime.of(one.createdAt())
                        })
                        .toList());
    }

    @Override
    public void sendAgain(long delivery) {
        sql.update("UPDATE webhook_delivery SET state = 'WAITING' WHERE tenant_id = :tenant AND id = ?", delivery);
    }

    @Override
    public void attempted(long delivery, DeliveryState state, String answer, Instant now) {
        sql.update(
                "UPDATE webhook_delivery SET state = ?, answer = ?, attempts = attempts + 1, delivered_at = ?"
                        + " WHERE tenant_id = :tenant AND id = ?",
                state.name(),
                answer.substring(0, Math.min(ANSWER, answer.length())),
                state == DeliveryState.DELIVERED ? UtcTime.of(now) : null,
                delivery);
    }

    private byte[] sealed(WebhookId id, WebhookSecret secret) {
        return key.seal(secret.text().getBytes(StandardCharsets.UTF_8), context(id));
    }

    private static String context(WebhookId id) {
        return "webhook|" + TenantScope.current().tenant().value() + "|" + id.value();
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                new WebhookId(row.getLong("id")),
                URI.create(row.getString("url")),
                Set.copyOf(Arrays.asList(row.getString("events").split(" "))),
                row.getBoolean("enabled"),
                UtcTime.read(row, "created_at"));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                new WebhookId(row.getLong("webhook_id")),
                row.getString("event"),
                row.getString("message"),
                row.getString("body"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("answer"),
                UtcTime.read(row, "created_at"),
                row.getObject("delivered_at") == null
                        ? Optional.empty()
                        : Optional.of(UtcTime.read(row, "delivered_at")));
    }
}
