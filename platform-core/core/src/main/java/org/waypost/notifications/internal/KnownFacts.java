package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailItems;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.ActionRequests;

/** Notes for a notice what is known now; later changes do not rewrite what somebody was told. */
@ApplicationScoped
class KnownFacts {
    @Inject
    private MailItems items;

    @Inject
    private ActionRequests requests;

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
        return facts;
    }
}
