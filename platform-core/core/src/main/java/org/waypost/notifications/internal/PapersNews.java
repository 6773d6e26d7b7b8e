package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.waypost.customers.AuthorizedRecipients;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.PushHint;
import org.waypost.notifications.PushHints;
import org.waypost.verification.DocumentChanged;
import org.waypost.verification.DocumentExpires;
import org.waypost.verification.ExpiryStep;

/** Listens to papers: renters are told in time that one of theirs runs out, open pages of every change. */
@ApplicationScoped
class PapersNews {
    @Inject
    private Announcer announcer;

    @Inject
    private AuthorizedRecipients recipients;

    @Inject
    private PushHints hints;

    @Inject
    private RenterHints renters;

    void changed(@Observes DocumentChanged event) {
        hints.tell(PushHint.CUSTOMERS);
        renters.changed(event.customer());
    }

    void expires(@Observes DocumentExpires event) {
        hints.tell(PushHint.CUSTOMERS);
        renters.changed(event.customer());
        NoticeKind kind = event.step() == ExpiryStep.OVER ? NoticeKind.DOCUMENT_RAN_OUT : NoticeKind.DOCUMENT_RUNS_OUT;
        announcer.announce(kind, event.customer(), facts(event));
    }

    private Map<Fact, String> facts(DocumentExpires event) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(
                Fact.DOCUMENT, event.paper().map(Enum::name).orElse(event.type().name()));
        facts.put(Fact.UNTIL, event.lastDay().toString());
        event.recipient()
                .ifPresent(id -> facts.put(Fact.RECIPIENT, recipients.withId(id).name()));
        return facts;
    }
}
