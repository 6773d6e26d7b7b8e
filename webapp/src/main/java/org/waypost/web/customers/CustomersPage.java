package org.waypost.web.customers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;
import org.waypost.customers.CustomerLine;
import org.waypost.customers.CustomerSearch;
import org.waypost.customers.ListCustomers;
import org.waypost.customers.ListRecipients;
import org.waypost.customers.RecipientLine;
import org.waypost.shared.Ids;
import org.waypost.shared.Page;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.CountPapers;
import org.waypost.verification.FindApplications;
import org.waypost.verification.ListExpiries;
import org.waypost.verification.PaperCount;

/** A section of the customers: its people, searched by name, business, mailbox or e-mail. The page's address says which. */
@Named
@RequestScoped
public class CustomersPage {
    private static final int ROWS = 100;
    private static final int SOON = 12;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ListCustomers customers;

    @Inject
    private ListRecipients recipients;

    @Inject
    private CountPapers papers;

    @Inject
    private FindApplications applications;

    @Inject
    private Access access;

    @Inject
    private ListExpiries expiries;

    @Inject
    private CustomerWords words;

    private Section section;
    private Page<CustomerRow> page;
    private List<ExpiryRow> soon;

    @PostConstruct
    void readAddress() {
        section = Section.at(request.getServletPath());
    }

    /** Which one. */
    public Section getSection() {
        return section;
    }

    /** What is looked for. */
    public String getQuery() {
        return Objects.requireNonNullElse(request.getParameter("find"), "");
    }

    /** One row for each person. */
    public List<CustomerRow> getRows() {
        return page().rows();
    }

    /** The key of the next page, or empty. */
    public String getNext() {
        return page().next().map(String::valueOf).orElse("");
    }

    /** What runs out first; only where it is watched, and while nothing is looked for. */
    public List<ExpiryRow> getExpiries() {
        if (soon == null) {
            boolean watched = section == Section.COMPLIANCE && getQuery().isEmpty() && after().isEmpty();
            soon = watched ? expiries.first(SOON).stream().map(words::expiry).toList() : List.of();
        }
        return soon;
    }

    /** How much runs out in all. */
    public int getExpiryCount() {
        return expiries.count();
    }

    private Optional<Long> after() {
        return Optional.ofNullable(request.getParameter("after"))
                .filter(text -> !text.isEmpty())
                .map(Ids::parse);
    }

    private Page<CustomerRow> page() {
        if (page == null) {
            CustomerSearch search = new CustomerSearch(getQuery(), section.standings(), after(), ROWS);
            page = section == Section.RECIPIENTS ? ofRecipients(search) : ofCustomers(search);
        }
        return page;
    }

    private Page<CustomerRow> ofCustomers(CustomerSearch search) {
        Page<CustomerLine> found = customers.matching(search);
        List<CustomerId> ids = found.rows().stream().map(CustomerLine::id).toList();
        Map<Long, PaperCount> counts = papers.ofCustomers(ids);
        Map<Long, ApplicationId> cases = cases(ids);
        List<CustomerRow> rows = found.rows().stream()
                .map(line -> words.row(
                        line,
                        section,
                        counts.getOrDefault(line.id().value(), PaperCount.NONE),
                        Optional.ofNullable(cases.get(line.id().value()))))
                .toList();
        return new Page<>(rows, found.next());
    }

    /** Where one works on cases each row leads to one besides the record. */
    private Map<Long, ApplicationId> cases(List<CustomerId> ids) {
        boolean isWork = section == Section.APPLICATIONS && access.allowed(Permission.DOCUMENTS_REVIEW);
        return isWork ? applications.latestOf(ids) : Map.of();
    }

    private Page<CustomerRow> ofRecipients(CustomerSearch search) {
        Page<RecipientLine> found = recipients.matching(search);
        List<AuthorizedRecipientId> ids =
                found.rows().stream().map(RecipientLine::id).toList();
        Map<Long, PaperCount> counts = papers.ofRecipients(ids);
        List<CustomerRow> rows = found.rows().stream()
                .map(line -> words.row(line, counts.getOrDefault(line.id().value(), PaperCount.NONE)))
                .toList();
        return new Page<>(rows, found.next());
    }
}
