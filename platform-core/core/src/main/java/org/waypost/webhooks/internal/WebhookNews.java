package org.waypost.webhooks.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waypost.jobs.Jobs;
import org.waypost.mailroom.MailAssigned;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailQuarantined;
import org.waypost.mailroom.MailRecorded;
import org.waypost.mailroom.MailUnassigned;
import org.waypost.requests.RequestChanged;
import org.waypost.requests.RequestLate;
import org.waypost.requests.ShipmentChanged;
import org.waypost.shared.Ids;
import org.waypost.verification.ApplicationChanged;
import org.waypost.verification.DocumentChanged;
import org.waypost.webhooks.Delivery;
import org.waypost.webhooks.DeliveryJobs;
import org.waypost.webhooks.DeliveryState;
import org.waypost.webhooks.EventNames;
import org.waypost.webhooks.Webhook;
import org.waypost.webhooks.Webhooks;

/**
 * Listens to the house and writes a delivery for every webhook that wants the event, in the transaction in which it happened.
 * Only ids and states are told: whoever gets them asks the interface for the rest, as far as he may.
 */
@ApplicationScoped
class WebhookNews {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private Webhooks webhooks;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    void recorded(@Observes MailRecorded event) {
        tell(EventNames.RECORDED, event.items().stream().map(WebhookNews::piece).toList());
    }

    void assigned(@Observes MailAssigned event) {
        tell(EventNames.ASSIGNED, piece(event.item()));
    }

    void unassigned(@Observes MailUnassigned event) {
        tell(EventNames.UNASSIGNED, piece(event.item()));
    }

    void quarantined(@Observes MailQuarantined event) {
        tell(EventNames.QUARANTINED, piece(event.item()));
    }

    void changed(@Observes RequestChanged event) {
        tell(
                EventNames.of(event.status()),
                Map.of(
                        "id", text(event.request().value()),
                        "itemId", text(event.item().value()),
                        "kind", event.kind().apiName(),
                        "state", event.status().name().toLowerCase(Locale.ROOT)));
    }

    void late(@Observes RequestLate event) {
        tell(
                EventNames.LATE,
                Map.of(
                        "id", text(event.request().value()),
                        "itemId", text(event.item().value()),
                        "kind", event.kind().apiName()));
    }

    void changed(@Observes ShipmentChanged event) {
        tell(
                EventNames.of(event.status()),
                Map.of(
                        "id", text(event.shipment().value()),
                        "itemIds",
                                event.items().stream()
                                        .map(item -> text(item.value()))
                                        .toList(),
                        "state", event.status().name().toLowerCase(Locale.ROOT)));
    }

    void changed(@Observes ApplicationChanged event) {
        tell(
                EventNames.of(event.state()),
                Map.of(
                        "id", text(event.application().value()),
                        "customerId", text(event.customer().value()),
                        "purpose", event.purpose().name().toLowerCase(Locale.ROOT),
                        "state", event.state().name().toLowerCase(Locale.ROOT)));
    }

    void changed(@Observes DocumentChanged event) {
        tell(
                EventNames.of(event.state()),
                Map.of(
                        "id", text(event.document().value()),
                        "customerId", text(event.customer().value()),
                        "type", event.type().apiName(),
                        "state", event.state().name().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> piece(MailItemId item) {
        return Map.of("id", text(item.value()));
    }

    private static String text(long id) {
        return Long.toString(id);
    }

    private void tell(String event, Map<String, ?> about) {
        tell(event, List.of(about));
    }

    /** Who wants it is asked once, however many things it happened to. */
    private void tell(String event, List<? extends Map<String, ?>> things) {
        List<Webhook> wanted =
                webhooks.all().stream().filter(one -> one.wants(event)).toList();
        if (!wanted.isEmpty()) {
            things.forEach(about -> tell(event, about, wanted));
        }
    }

    private void tell(String event, Map<String, ?> about, List<Webhook> wanted) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String message = "msg_" + Ids.next();
        String body = body(event, now, about);
        List<Delivery> deliveries = wanted.stream()
                .map(one -> new Delivery(
                        Ids.next(),
                        one.id(),
                        event,
                        message,
                        body,
                        DeliveryState.WAITING,
                        0,
                        "",
                        now,
                        Optional.empty()))
                .toList();
        webhooks.add(deliveries);
        deliveries.forEach(one -> jobs.enqueue(DeliveryJobs.of(one.id())));
    }

    private static String body(String event, Instant now, Map<String, ?> about) {
        try {
            return JSON.writeValueAsString(Map.of("type", event, "timestamp", now.toString(), "data", about));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
