package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.customers.CloseMailbox;
import org.waypost.customers.CustomerId;
import org.waypost.customers.CustomerKind;
import org.waypost.customers.CustomersError;
import org.waypost.customers.KeepRecipients;
import org.waypost.customers.LocationCalendar;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.Relation;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.verification.Certification;
import org.waypost.verification.CertifiedLine;
import org.waypost.verification.CertifyQuarter;
import org.waypost.verification.ComingDay;
import org.waypost.verification.ComingDay.What;
import org.waypost.verification.EnterRegistration;
import org.waypost.verification.FilledForm;
import org.waypost.verification.FindCertifications;
import org.waypost.verification.FormEdition;
import org.waypost.verification.FormItem;
import org.waypost.verification.FormMap;
import org.waypost.verification.KeepFormMap;
import org.waypost.verification.KeepLicences;
import org.waypost.verification.LicenceKind;
import org.waypost.verification.ListComingDays;
import org.waypost.verification.ListRegistrations;
import org.waypost.verification.PrintForm;
import org.waypost.verification.RegistrationLine;
import org.waypost.verification.RegistrationState;
import org.waypost.verification.VerificationError;

/** What the public register knows of renters is noted, certified and behind when something changes; each location its own. */
@InsideTheServer
class RegistrationIT {
    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Traces traces;

    @Inject
    private ListRegistrations list;

    @Inject
    private EnterRegistration enter;

    @Inject
    private CertifyQuarter quarter;

    @Inject
    private FindCertifications signed;

    @Inject
    private PrintForm forms;

    @Inject
    private KeepFormMap formMap;

    @Inject
    private KeepLicences licences;

    @Inject
    private ListComingDays days;

    @Inject
    private KeepRecipients people;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private CloseMailbox close;

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
    void an_approved_renter_is_to_be_entered_is_certified_and_is_to_be_entered_again_after_a_change() {
        assertThat(line().state()).isEqualTo(RegistrationState.TO_ENTER);
        assertThat(line().number()).isEqualTo(own.rentedMailbox());
        entered();
        assertThat(line().enteredBy()).isEqualTo("Dana Whitfield");
        owner(() -> quarter.sign(due()));
        assertThat(line().state()).isEqualTo(RegistrationState.CERTIFIED);

        own.renter(() -> people.add(CustomerKind.PERSON, "Diego Vega", Relation.CHILD));

        assertThat(line().state()).isEqualTo(RegistrationState.TO_ENTER);
        assertThat(line().changedSinceCertification()).isTrue();
        assertThat(traces.ledger(own))
                .containsSubsequence("verification.registration-entered", "verification.quarter-certified");
    }

    @Test
    void what_was_typed_in_before_a_change_does_not_count() {
        long seen = entered();
        own.renter(() -> people.add(CustomerKind.PERSON, "Diego Vega", Relation.CHILD));

        assertThat(codeOf(() -> owner(() -> enter.enter(customer(), seen))))
                .isEqualTo(VerificationError.CHANGED_MEANWHILE);
    }

    @Test
    void a_list_is_certified_once_everybody_is_entered_and_stays_as_it_was_signed() {
        LocalDate due = due();
        assertThat(codeOf(() -> owner(() -> quarter.sign(due)))).isEqualTo(VerificationError.STILL_TO_ENTER);
        entered();
        Certification first = owner(() -> quarter.sign(due));
        assertThat(codeOf(() -> owner(() -> quarter.sign(due)))).isEqualTo(VerificationError.NOT_DUE);
        assertThat(codeOf(() -> owner(() -> quarter.sign(due.plusMonths(3))))).isEqualTo(VerificationError.NOT_DUE);

        closesHisMailbox();

        assertThat(owner(() -> signed.list(due)).sha256()).isEqualTo(first.sha256());
        assertThat(owner(() -> signed.list(due)).lines())
                .extracting(CertifiedLine::part, CertifiedLine::name)
                .containsExactly(tuple(CertifiedLine.Part.NEW, "Marisol Vega"));
        assertThat(owner(quarter::next).dueOn()).isEqualTo(due.plusMonths(3));
    }

    @Test
    void who_left_is_to_be_entered_with_the_end_of_his_re_mailing_and_stands_on_the_next_list() {
        entered();
        closesHisMailbox();

        RegistrationLine left = line();
        assertThat(left.state()).isEqualTo(RegistrationState.TO_ENTER);
        assertThat(left.number()).isEqualTo(own.rentedMailbox());
        assertThat(left.endedOn()).contains(today());
        assertThat(left.remailedUntil()).contains(today().plusMonths(6).minusDays(1));
        assertThat(owner(quarter::next).lines())
                .extracting(CertifiedLine::part)
                .containsExactly(CertifiedLine.Part.ENDED);
        assertThat(owner(() -> days.within(200)))
                .extracting(ComingDay::what)
                .contains(What.REMAILING_ENDS, What.CERTIFICATION);
    }

    @Test
    void the_form_is_filled_from_the_record_and_the_ledger_keeps_who_looked() {
        FilledForm form = owner(() -> forms.of(customer()));

        assertThat(form.items())
                .filteredOn(item -> !item.value().isEmpty())
                .extracting(FormItem::item, FormItem::value)
                .contains(
                        tuple("2b", own.rentedMailbox()),
                        tuple("3", "residential"),
                        tuple("4a", "Vega"),
                        tuple("4b", "Marisol"));
        assertThat(traces.ledger(own)).contains("verification.form-shown");
    }

    @Test
    void a_registration_of_the_location_is_reminded_of_once_for_each_of_its_days() {
        own.as("owner", () -> licences.add(LicenceKind.POSTAL, "CMRA-1", "Tampa", Optional.of(today().plusDays(20))));

        own.as(Actor.system("a test"), this::aDayPasses);
        own.as(Actor.system("a test"), this::aDayPasses);

        assertThat(traces.ledger(own))
                .containsOnlyOnce("verification.licence-near")
                .contains("verification.licence-added");
        assertThat(owner(() -> days.within(60)))
                .extracting(ComingDay::what, ComingDay::about)
                .contains(tuple(What.LICENCE_ENDS, "CMRA-1"));
    }

    @Test
    void what_belongs_to_another_location_is_unknown() {
        CustomerId customer = customer();
        entered();
        LocalDate due = due();
        owner(() -> quarter.sign(due));
        long licence = own.as("owner", () -> licences.add(LicenceKind.STATE, "FL-1", "Florida", Optional.empty()))
                .id();
        own.as("owner", () -> measured("4a,1,60,560,150"));
        List<String> before = traces.everything(own);

        assertThat(codeOf(() -> other.as("owner", () -> enter.enter(customer, 1))))
                .isEqualTo(VerificationError.NOT_REGISTERED);
        assertThat(codeOf(() -> other.as("owner", () -> forms.of(customer))))
                .isEqualTo(CustomersError.UNKNOWN_CUSTOMER);
        assertThat(codeOf(() -> other.as("owner", () -> signed.list(due))))
                .isEqualTo(VerificationError.UNKNOWN_CERTIFICATION);
        assertThat(codeOf(() -> other.as("owner", () -> ended(licence)))).isEqualTo(VerificationError.UNKNOWN_LICENCE);
        assertThat(other.as("owner", licences::held)).isEmpty();
        assertThat(other.as("owner", list::all))
                .extracting(RegistrationLine::customer)
                .doesNotContain(customer);
        assertThat(other.as("owner", () -> formMap.map(FormEdition.CURRENT))).isEqualTo(new FormMap(List.of()));
        assertThat(codeOf(() -> own.clerk(list::all))).isEqualTo(SharedError.FORBIDDEN);
        assertThat(codeOf(() -> own.renter(() -> forms.of(customer)))).isEqualTo(SharedError.FORBIDDEN);
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void what_is_no_pdf_is_no_copy_of_the_form() {
        assertThat(codeOf(() -> own.as("owner", () -> {
                    formMap.keepBlank(FormEdition.CURRENT, mailbag.picture());
                    return Optional.empty();
                })))
                .isEqualTo(VerificationError.BAD_FORM_PDF);
    }

    private long entered() {
        long seen = line().version();
        owner(() -> enter.enter(customer(), seen));
        return seen;
    }

    private void closesHisMailbox() {
        owner(() -> close.close(
                mailboxes.withNumber(own.rentedMailbox()).orElseThrow().mailboxId(), Optional.empty()));
    }

    private Optional<Void> aDayPasses() {
        licences.remind();
        return Optional.empty();
    }

    private Optional<Void> ended(long licence) {
        licences.end(licence);
        return Optional.empty();
    }

    private Optional<Void> measured(String lines) {
        formMap.measure(FormEdition.CURRENT, lines);
        return Optional.empty();
    }

    private RegistrationLine line() {
        return owner(list::all).get(0);
    }

    private CustomerId customer() {
        return line().customer();
    }

    private LocalDate due() {
        return owner(quarter::next).dueOn();
    }

    private LocalDate today() {
        return owner(calendar::today);
    }

    private <T> T owner(Supplier<T> work) {
        return own.as("owner", work);
    }
}
