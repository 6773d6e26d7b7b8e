package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.AuthorizedRecipients;
import org.waypost.customers.ExceptionChanged;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.PushHint;
import org.waypost.notifications.PushHints;
import org.waypost.verification.DocumentChanged;
import org.waypost.verification.DocumentExpires;
import org.waypost.verification.ExpiryStep;
import org.waypost.verification.ReverificationAsked;

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

    void asked(@Observes ReverificationAsked event) {
        hints.tell(PushHint.CUSTOMERS);
        renters.changed(event.customer());
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.CAUSE, event.cause().name());
        facts.put(Fact.DOCUMENT, event.wanted().stream().map(Enum::name).collect(Collectors.joining(" ")));
        facts.put(Fact.UNTIL, event.until().toString());
        name(facts, event.recipient());
        announcer.announce(NoticeKind.REVERIFICATION_ASKED, event.customer(), facts);
    }

    void excepted(@Observes ExceptionChanged event) {
        hints.tell(PushHint.CUSTOMERS);
        renters.changed(event.customer());
    }

    private Map<Fact, String> facts(DocumentExpires event) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(
                Fact.DOCUMENT, event.paper().map(Enum::name).orElse(event.type().name()));
        facts.put(Fact.UNTIL, event.lastDay().toString());
        name(facts, event.recipient());
        return facts;
    }

    private void name(Map<Fact, String> facts, Optional<AuthorizedRecipientId> whose) {
        whose.ifPresent(id -> facts.put(Fact.RECIPIENT, recipients.withId(id).name()));
    }
}
