package org.waypost.webhooks;

/** Names a webhook of the bound tenant. */
public record WebhookId(long value) {}
