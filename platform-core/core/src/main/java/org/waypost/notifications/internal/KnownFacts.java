package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailItems;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.ActionRequests;
import org.waypost.requests.Ending;
import org.waypost.requests.Forwarding;
import org.waypost.requests.Proofs;
import org.waypost.requests.RequestKind;
import org.waypost.requests.Shipments;
import org.waypost.tenancy.Sites;

/** Notes for a notice what is known now; later changes do not rewrite what somebody was told. */
@ApplicationScoped
class KnownFacts {
    @Inject
    private MailItems items;

    @Inject
    private ActionRequests requests;

    @Inject
    private Proofs proofs;

    @Inject
    private Sites sites;

    @Inject
    private Shipments shipments;

    Map<Fact, String> of(MailItemId id) {
        MailItem item = items.withId(id);
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.SENDER, item.noted().sender());
        facts.put(Fact.TYPE, item.noted().type().name());
        facts.put(Fact.RECIPIENT, item.recipientName());
        facts.put(Fact.RECEIVED, item.receivedAt().toString());
        facts.put(Fact.LABEL, item.labelCode());
        return facts;
    }

    Map<Fact, String> of(MailItemId item, ActionRequestId id) {
        ActionRequest request = requests.withId(id);
        Map<Fact, String> facts = of(item);
        facts.put(Fact.REQUEST, request.kind().name());
        facts.put(Fact.REASON, request.reason());
        request.ending().ifPresent(ending -> put(ending, facts));
        if (request.kind() == RequestKind.FORWARD) {
            shipments.line(id).ifPresent(line -> putForwarding(facts, line.forwarding()));
        }
        return facts;
    }

    Map<Fact, String> of(MailItemId item, LocalDate until) {
        Map<Fact, String> facts = of(item);
        facts.put(Fact.UNTIL, until.toString());
        return facts;
    }

    private void put(Ending ending, Map<Fact, String> facts) {
        ending.lastDay(sites.current().zone()).ifPresent(day -> facts.put(Fact.UNTIL, day.toString()));
        ending.proofNumber().ifPresent(number -> facts.put(Fact.PROOF, number));
        ending.handover()
                .flatMap(proofs::handover)
                .ifPresent(handover -> facts.put(Fact.COLLECTED_BY, handover.collectedBy()));
    }

    private void putForwarding(Map<Fact, String> facts, Forwarding forwarding) {
        forwarding.quoted().ifPresent(price -> facts.put(Fact.PRICE, price.minor() + " " + price.currency()));
        facts.put(Fact.DESTINATION, forwarding.address().inOneLine());
        forwarding.shipment().map(shipments::withId).ifPresent(shipment -> {
            facts.put(Fact.CARRIER, shipment.carrier());
            facts.put(Fact.TRACKING, shipment.trackingNumber());
        });
    }
}
