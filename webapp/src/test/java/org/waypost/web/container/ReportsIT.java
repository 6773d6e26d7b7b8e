package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.customers.CloseMailbox;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.CustomerKind;
import org.waypost.customers.Customers;
import org.waypost.customers.LocationCalendar;
import org.waypost.customers.Mailboxes;
import org.waypost.reports.ApplicationReport;
import org.waypost.reports.CustomerGroup;
import org.waypost.reports.CustomerReport;
import org.waypost.reports.CustomerReportLine;
import org.waypost.reports.Period;
import org.waypost.reports.ReportApplications;
import org.waypost.reports.ReportCustomers;
import org.waypost.shared.SharedError;
import org.waypost.verification.ApplicationPurpose;
import org.waypost.verification.ApplicationState;
import org.waypost.verification.OpenApplication;

/** A report has everybody once, in the group in which he is, by the days of his own location. */
@InsideTheServer
class ReportsIT {
    @Inject
    private Locations locations;

    @Inject
    private Transactions transactions;

    @Inject
    private ReportCustomers reports;

    @Inject
    private ReportApplications applications;

    @Inject
    private Customers customers;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private CloseMailbox close;

    @Inject
    private OpenApplication open;

    @Inject
    private LocationCalendar calendar;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void everybody_is_in_one_group_and_in_the_period_in_which_he_came_into_it() {
        CustomerId asks = applicant("Ana Ruiz");
        owner(() -> open.open(asks, ApplicationPurpose.APPLICATION));

        assertThat(report(thisYear(), Optional.empty()).lines())
                .extracting(CustomerReportLine::name, CustomerReportLine::group)
                .containsExactlyInAnyOrder(
                        tuple("Marisol Vega", CustomerGroup.ACTIVE), tuple("Ana Ruiz", CustomerGroup.INCOMPLETE));
        assertThat(report(thisYear(), Optional.of(CustomerGroup.ACTIVE)).lines())
                .singleElement()
                .returns(own.rentedMailbox(), CustomerReportLine::mailboxes)
                .returns(today(), CustomerReportLine::since);
        CustomerReport before = report(Period.yearOf(today().minusYears(1)), Optional.empty());
        assertThat(before.lines()).isEmpty();
        assertThat(before.count(CustomerGroup.ACTIVE)).isZero();
        assertThat(before.total(CustomerGroup.ACTIVE)).isEqualTo(1);
    }

    @Test
    void who_left_is_terminated_with_his_last_mailbox() {
        owner(() -> close.close(
                mailboxes.withNumber(own.rentedMailbox()).orElseThrow().mailboxId(), Optional.empty()));

        assertThat(report(thisYear(), Optional.of(CustomerGroup.TERMINATED)).lines())
                .singleElement()
                .returns("Marisol Vega", CustomerReportLine::name)
                .returns(own.rentedMailbox(), CustomerReportLine::mailboxes)
                .returns(today(), CustomerReportLine::since);
    }

    @Test
    void more_than_was_asked_for_is_said_and_not_sent() {
        applicant("Ana Ruiz");

        CustomerReport first = owner(() -> reports.of(thisYear(), Optional.empty(), 1));

        assertThat(first.lines()).hasSize(1);
        assertThat(first.more()).isTrue();
        assertThat(first.count(CustomerGroup.ACTIVE) + first.count(CustomerGroup.INCOMPLETE))
                .isEqualTo(2);
    }

    @Test
    void applications_are_counted_by_their_state() {
        CustomerId asks = applicant("Ana Ruiz");
        owner(() -> open.open(asks, ApplicationPurpose.APPLICATION));

        ApplicationReport report = owner(() -> applications.of(thisYear(), 10));

        assertThat(report.count(ApplicationState.DRAFT)).isEqualTo(1);
        assertThat(report.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("Ana Ruiz"));
        assertThat(other.as("owner", () -> applications.of(thisYear(), 10)).total())
                .isZero();
    }

    @Test
    void another_location_sees_its_own_and_a_clerk_nothing() {
        applicant("Ana Ruiz");

        assertThat(other.as("owner", () -> reports.of(thisYear(), Optional.empty(), 10))
                        .lines())
                .extracting(CustomerReportLine::email)
                .containsExactly(other.renter());
        assertThat(codeOf(() -> own.clerk(() -> reports.of(thisYear(), Optional.empty(), 10))))
                .isEqualTo(SharedError.FORBIDDEN);
        assertThat(codeOf(() -> own.clerk(() -> applications.of(thisYear(), 10))))
                .isEqualTo(SharedError.FORBIDDEN);
    }

    private CustomerId applicant(String name) {
        Customer customer =
                new Customer(CustomerKind.PERSON, name, "", "ana@example.com", Locale.ENGLISH, Instant.now());
        return owner(() -> transactions.committed(entities -> {
            customers.add(customer);
            return customer.customerId();
        }));
    }

    private CustomerReport report(Period period, Optional<CustomerGroup> group) {
        return owner(() -> reports.of(period, group, 10));
    }

    private Period thisYear() {
        return Period.yearOf(today());
    }

    private LocalDate today() {
        return owner(calendar::today);
    }

    private <T> T owner(Supplier<T> work) {
        return own.as("owner", work);
    }
}
