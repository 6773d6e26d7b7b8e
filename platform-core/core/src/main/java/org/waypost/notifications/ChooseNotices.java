package org.waypost.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.CustomerId;

/** A renter decides when he is told of what. It holds for news that waits already, too. */
@ApplicationScoped
@Transactional
public class ChooseNotices {
    @Inject
    private CurrentRenter renter;

    @Inject
    private NoticeChoices choices;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<NoticeChoiceChanged> changed;

    /**
     * What the acting renter has chosen.
     *
     * @throws org.waypost.shared.PlatformException {@code FORBIDDEN} or {@code NOT_A_RENTER}
     */
    public NoticeChoice present() {
        return choices.of(renter.get().customerId());
    }

    /**
     * Takes over what he chooses now.
     *
     * @throws org.waypost.shared.PlatformException {@code FORBIDDEN} or {@code NOT_A_RENTER}
     */
    public NoticeChoice choose(NoticeChoice choice) {
        CustomerId customer = renter.get().customerId();
        choices.choose(customer, choice);
        ledger.record("notifications.chosen", new Subject("customer", customer.value()), evidence(choice));
        changed.fire(new NoticeChoiceChanged(customer));
        return choice;
    }

    private static Map<String, String> evidence(NoticeChoice choice) {
        return Map.of(
                "mail", choice.mail().name().toLowerCase(Locale.ROOT),
                "requests", choice.requests().name().toLowerCase(Locale.ROOT),
                "quiet",
                        choice.quiet()
                                .map(quiet -> quiet.from() + "-" + quiet.until())
                                .orElse(""));
    }
}
