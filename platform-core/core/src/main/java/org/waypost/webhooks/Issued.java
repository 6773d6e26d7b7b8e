package org.waypost.webhooks;

/** A webhook with the secret it was just given, which is not shown again. */
public record Issued(Webhook webhook, WebhookSecret secret) {}
