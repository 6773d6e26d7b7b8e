package org.waypost.web.customers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.CustomerLine;
import org.waypost.customers.RecipientLine;
import org.waypost.customers.Standing;
import org.waypost.tenancy.Sites;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.ExpiryLine;
import org.waypost.verification.ExpiryStep;
import org.waypost.verification.PaperCount;
import org.waypost.web.customers.CustomerRow.PaperTag;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** Says in the reader's language how people and their papers stand. */
@RequestScoped
class CustomerWords {
    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /**
     * A renter's row.
     *
     * @param application his case, where cases are worked on
     */
    CustomerRow row(CustomerLine line, Section section, PaperCount papers, Optional<ApplicationId> application) {
        long id = line.id().value();
        return new CustomerRow(
                section.record(id),
                application.map(Section::caseOf).orElse(""),
                id,
                line.name(),
                line.person(),
                line.mailbox(),
                line.email(),
                texts.of("standing." + line.standing()),
                look(line.standing()),
                tags(papers));
    }

    CustomerRow row(RecipientLine line, PaperCount papers) {
        return new CustomerRow(
                Section.RECIPIENTS.record(line.id().value()),
                "",
                line.customer().value(),
                line.name(),
                of("at", line.renter()),
                line.mailbox(),
                line.email(),
                texts.from("papers", "standing." + line.standing()),
                look(line.standing()),
                tags(papers));
    }

    ExpiryRow expiry(ExpiryLine line) {
        long days = ChronoUnit.DAYS.between(today(), line.lastDay());
        String record = line.recipient()
                .map(id -> Section.RECIPIENTS.record(id.value()))
                .orElseGet(() -> Section.COMPLIANCE.record(line.customer().value()));
        return new ExpiryRow(
                record,
                line.person(),
                texts.from("papers", line.paper().map(paper -> "paper." + paper).orElse("type." + line.type())),
                format.date(line.lastDay()),
                days < 0 ? of("days.over", -days) : of("days.left", days),
                line.told().map(step -> of("told." + step)).orElseGet(() -> of("told.none")),
                days < 0);
    }

    private List<PaperTag> tags(PaperCount papers) {
        List<PaperTag> tags = new ArrayList<>();
        add(tags, "papers.ranOut", papers.ranOut(), "late");
        add(tags, "papers.rejected", papers.rejected(), "late");
        add(tags, "papers.waiting", papers.waiting(), "info");
        papers.lastDay()
                .filter(day -> !day.isBefore(today()))
                .filter(day -> !day.isAfter(ExpiryStep.SIXTY_DAYS.lastDayWhenReached(today())))
                .ifPresent(day -> tags.add(new PaperTag(texts.from("papers", "expires", format.date(day)), "warn")));
        add(tags, "papers.valid", papers.valid(), "ok");
        if (papers.isEmpty()) {
            tags.add(new PaperTag(of("papers.none"), ""));
        }
        return tags;
    }

    private void add(List<PaperTag> tags, String key, int count, String look) {
        if (count > 0) {
            tags.add(new PaperTag(of(key, count), look));
        }
    }

    private static String look(Standing standing) {
        return switch (standing) {
            case APPROVED -> "ok";
            case PENDING, EXPIRED -> "warn";
            case PROSPECT, CLOSED -> "";
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), sites.current().zone());
    }

    private String of(String key, Object... values) {
        return texts.from("sections", key, values);
    }
}
