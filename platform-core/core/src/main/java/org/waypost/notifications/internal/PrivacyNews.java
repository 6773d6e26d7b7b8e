package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.PushHint;
import org.waypost.notifications.PushHints;
import org.waypost.privacy.ErasureAnswered;
import org.waypost.privacy.ErasureLine;
import org.waypost.privacy.ErasureLine.Outcome;

/** Listens to answers about erasure: who asked is told by e-mail what is erased and what is kept until when. */
@ApplicationScoped
class PrivacyNews {
    @Inject
    private Announcer announcer;

    @Inject
    private PushHints hints;

    @Inject
    private RenterHints renters;

    void answered(@Observes ErasureAnswered event) {
        hints.tell(PushHint.CUSTOMERS);
        renters.changed(event.customer());
        announcer.announce(
                NoticeKind.ERASURE_ANSWERED,
                event.customer(),
                Map.of(
                        Fact.ERASED, listed(event.lines(), Outcome.ERASED),
                        Fact.KEPT, listed(event.lines(), Outcome.KEPT)));
    }

    /** Each class with its day after a blank: they are put into words for the reader. */
    private static String listed(List<ErasureLine> lines, Outcome outcome) {
        return lines.stream()
                .filter(line -> line.outcome() == outcome)
                .map(line -> line.records()
                        + line.until()
                                .map(LocalDate::toString)
                                .map(day -> " " + day)
                                .orElse(""))
                .collect(Collectors.joining(","));
    }
}
