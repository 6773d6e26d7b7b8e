package org.waypost.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waypost.shared.PlatformException;

class WebhookTest {
    @Test
    void wants_what_it_names_and_what_its_families_hold() {
        Webhook webhook = webhook(true, "request.*", "mail_item.assigned");

        assertThat(webhook.wants("request.completed")).isTrue();
        assertThat(webhook.wants("mail_item.assigned")).isTrue();
        assertThat(webhook.wants("mail_item.recorded")).isFalse();
    }

    @Test
    void wants_nothing_while_it_is_off() {
        assertThat(webhook(false, "request.*").wants("request.completed")).isFalse();
    }

    @Test
    void an_event_that_does_not_exist_is_refused_with_those_that_do() {
        assertThatThrownBy(() -> EventNames.check(Set.of("request.finished")))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(WebhooksError.UNKNOWN_EVENT));
    }

    private static Webhook webhook(boolean enabled, String... events) {
        return new Webhook(
                new WebhookId(1), URI.create("https://partner.example"), Set.of(events), enabled, Instant.EPOCH);
    }
}
