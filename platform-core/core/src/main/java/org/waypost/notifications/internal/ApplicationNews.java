package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.waypost.customers.AuthorizedRecipients;
import org.waypost.customers.Customers;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.PushHint;
import org.waypost.notifications.PushHints;
import org.waypost.verification.ApplicationChanged;
import org.waypost.verification.LinkAsked;

/** Listens to applications: whose papers they are is told what he has to do, and what was decided. */
@ApplicationScoped
class ApplicationNews {
    @Inject
    private Announcer announcer;

    @Inject
    private AuthorizedRecipients recipients;

    @Inject
    private Customers customers;

    @Inject
    private PushHints hints;

    @Inject
    private RenterHints renters;

    void changed(@Observes ApplicationChanged event) {
        hints.tell(PushHint.CUSTOMERS);
        renters.changed(event.customer());
        notice(event).ifPresent(kind -> announcer.announce(kind, event.customer(), facts(event)));
    }

    private Map<Fact, String> facts(ApplicationChanged event) {
        Map<Fact, String> facts = new EnumMap<>(Map.of(Fact.REASON, event.words()));
        event.recipient()
                .ifPresent(id -> facts.put(Fact.RECIPIENT, recipients.withId(id).name()));
        return facts;
    }

    void asked(@Observes LinkAsked event) {
        announcer.announce(NoticeKind.APPLICATION_LINK, event.customer(), Map.of());
    }

    private Optional<NoticeKind> notice(ApplicationChanged event) {
        return switch (event.state()) {
            case MORE_NEEDED -> Optional.of(NoticeKind.PAPERS_ASKED);
            case APPROVED -> Optional.of(NoticeKind.APPLICATION_APPROVED);
            case DECLINED -> Optional.of(NoticeKind.APPLICATION_DECLINED);
            case SUBMITTED -> Optional.of(NoticeKind.APPLICATION_RECEIVED).filter(kind -> isSentInByLink(event));
            case DRAFT, UNDER_REVIEW, WITHDRAWN -> Optional.empty();
        };
    }

    /** What the staff hands in for a renter is no news to anybody. */
    private boolean isSentInByLink(ApplicationChanged event) {
        return customers.withId(event.customer()).subject().isEmpty();
    }
}
