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
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.ChangeCustomer;
import org.waypost.customers.CloseMailbox;
import org.waypost.customers.CustomerId;
import org.waypost.customers.CustomerKind;
import org.waypost.customers.CustomersError;
import org.waypost.customers.KeepRecipients;
import org.waypost.customers.LocationCalendar;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.Relation;
import org.waypost.customers.StandRecipient;
import org.waypost.customers.Standing;
import org.waypost.extensions.LocationPlugins;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.PluginKind;
import org.waypost.registration.AddresseeId;
import org.waypost.registration.Certification;
import org.waypost.registration.CertifiedLine;
import org.waypost.registration.CertifyQuarter;
import org.waypost.registration.ComingDay;
import org.waypost.registration.ComingDay.What;
import org.waypost.registration.EnterRegistration;
import org.waypost.registration.FillSheet;
import org.waypost.registration.FindCertifications;
import org.waypost.registration.KeepLicences;
import org.waypost.registration.LicenceKind;
import org.waypost.registration.ListComingDays;
import org.waypost.registration.ListRegistrations;
import org.waypost.registration.RegistrationError;
import org.waypost.registration.RegistrationLine;
import org.waypost.registration.RegistrationState;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.verification.FilledForm;
import org.waypost.verification.FormItem;
import org.waypost.verification.FormMap;
import org.waypost.verification.KeepFormMap;
import org.waypost.verification.PrintForm;
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
    private CaseDesk desk;

    @Inject
    private KeepLicences licences;

    @Inject
    private ListComingDays days;

    @Inject
    private FillSheet sheets;

    @Inject
    private LocationPlugins plugins;

    @Inject
    private KeepRecipients people;

    @Inject
    private StandRecipient stand;

    @Inject
    private ChangeCustomer change;

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
        desk.switchRulesOn(own);
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
    void another_name_is_to_be_entered_too() {
        entered();
        String before = line().name();

        owner(() -> change.rename(customer(), "Marisol Vega Ortiz", ""));

        assertThat(before).isNotEqualTo("Marisol Vega Ortiz");
        assertThat(line().state()).isEqualTo(RegistrationState.TO_ENTER);
    }

    @Test
    void what_was_typed_in_before_a_change_does_not_count() {
        long seen = entered();
        own.renter(() -> people.add(CustomerKind.PERSON, "Diego Vega", Relation.CHILD));

        assertThat(codeOf(() -> owner(() -> enter.enter(AddresseeId.of(customer()), seen))))
                .isEqualTo(VerificationError.CHANGED_MEANWHILE);
    }

    @Test
    void a_list_is_certified_once_everybody_is_entered_and_stays_as_it_was_signed() {
        LocalDate due = due();
        assertThat(codeOf(() -> owner(() -> quarter.sign(due)))).isEqualTo(RegistrationError.STILL_TO_ENTER);
        entered();
        Certification first = owner(() -> quarter.sign(due));
        assertThat(codeOf(() -> owner(() -> quarter.sign(due)))).isEqualTo(RegistrationError.NOT_DUE);
        assertThat(codeOf(() -> owner(() -> quarter.sign(due.plusMonths(3))))).isEqualTo(RegistrationError.NOT_DUE);

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

        assertThat(form.edition()).isEqualTo("2024-06");
        assertThat(form.items())
                .extracting(FormItem::item)
                .startsWith("1a", "1b", "2a")
                .endsWith("14a", "14b")
                .doesNotHaveDuplicates();
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
    void managers_are_told_that_a_registration_runs_out_each_for_himself() {
        own.as("owner", () -> licences.add(LicenceKind.POSTAL, "CMRA-1", "Tampa", Optional.of(today().minusDays(1))));

        own.as(Actor.system("a test"), this::aDayPasses);

        assertThat(traces.jobs(own))
                .filteredOn("notifications.staff-mail"::equals)
                .hasSize(2);
        assertThat(traces.jobs(other)).doesNotContain("notifications.staff-mail");
    }

    @Test
    void an_authorized_recipient_with_a_form_of_his_own_has_a_row_of_his_own() {
        entered();
        AuthorizedRecipient wife =
                own.renter(() -> people.add(CustomerKind.PERSON, "Lucia Vega Soto", Relation.SPOUSE));
        assertThat(owner(list::all)).hasSize(1);
        owner(() -> stand.become(wife.recipientId(), Standing.APPROVED));

        AddresseeId addressee = AddresseeId.of(wife.recipientId());
        RegistrationLine line = owner(() -> list.of(addressee));
        assertThat(line.state()).isEqualTo(RegistrationState.TO_ENTER);
        assertThat(line.renter()).isEqualTo("Marisol Vega");
        assertThat(line.number()).isEqualTo(own.rentedMailbox());
        assertThat(owner(() -> list.of(AddresseeId.of(customer()))).state()).isEqualTo(RegistrationState.ENTERED);
        assertThat(owner(() -> sheets.of(addressee)).items())
                .filteredOn(item -> !item.value().isEmpty())
                .extracting(FormItem::item, FormItem::value)
                .contains(tuple("2b", own.rentedMailbox()), tuple("4a", "Soto"), tuple("4b", "Lucia Vega"));
        assertThat(owner(quarter::next).lines())
                .extracting(CertifiedLine::addressee)
                .contains(addressee);

        owner(() -> enter.enter(addressee, line.version()));
        own.renter(() -> people.end(wife.recipientId()));

        assertThat(owner(() -> list.of(addressee)).state()).isEqualTo(RegistrationState.TO_ENTER);
        assertThat(owner(() -> list.of(addressee)).endedOn()).contains(today());
        assertThat(codeOf(() -> other.as("owner", () -> list.of(addressee))))
                .isEqualTo(RegistrationError.NOT_REGISTERED);
    }

    @Test
    void looking_begins_nothing() {
        List<String> before = traces.everything(own);

        owner(list::all);
        owner(quarter::next);
        owner(() -> days.within(200));

        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void what_the_rules_ask_for_stands_in_the_calendar_with_its_source() {
        owner(() -> switched(false));
        assertThat(owner(() -> days.within(200))).extracting(ComingDay::what).doesNotContain(What.DUTY);
        owner(() -> switched(true));

        assertThat(owner(() -> days.within(200)))
                .filteredOn(day -> day.what() == What.DUTY)
                .extracting(day -> day.duty().orElseThrow().id(), ComingDay::on, ComingDay::about)
                .contains(tuple("OB-CRD-CERT", due(), ""), tuple("OB-CRD-ENTER", today().plusDays(7), "Marisol Vega"));
        entered();
        closesHisMailbox();

        assertThat(owner(() -> days.within(200)))
                .filteredOn(day -> day.what() == What.DUTY)
                .allSatisfy(day ->
                        assertThat(day.duty().orElseThrow().citation().source()).isNotEmpty())
                .extracting(day -> day.duty().orElseThrow().id(), ComingDay::on)
                .contains(tuple("OB-TERM-1B", today().plusDays(7)), tuple("OB-TERM-REMAIL", today().plusMonths(6)))
                .doesNotContain(tuple("OB-CRD-ENTER", today().plusDays(7)));
    }

    private boolean switched(boolean on) {
        plugins.setOn(new OfferId(PluginKind.COMPLIANCE, "usps-1583"), on);
        return on;
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

        assertThat(codeOf(() -> other.as("owner", () -> enter.enter(AddresseeId.of(customer), 1))))
                .isEqualTo(RegistrationError.NOT_REGISTERED);
        assertThat(codeOf(() -> other.as("owner", () -> forms.of(customer))))
                .isEqualTo(CustomersError.UNKNOWN_CUSTOMER);
        assertThat(codeOf(() -> other.as("owner", () -> signed.list(due))))
                .isEqualTo(RegistrationError.UNKNOWN_CERTIFICATION);
        assertThat(codeOf(() -> other.as("owner", () -> ended(licence)))).isEqualTo(RegistrationError.UNKNOWN_LICENCE);
        assertThat(other.as("owner", licences::held)).isEmpty();
        assertThat(other.as("owner", list::all))
                .extracting(RegistrationLine::customer)
                .doesNotContain(customer);
        assertThat(other.as("owner", () -> formMap.map())).isEqualTo(new FormMap(List.of()));
        assertThat(codeOf(() -> own.clerk(list::all))).isEqualTo(SharedError.FORBIDDEN);
        assertThat(codeOf(() -> own.renter(() -> forms.of(customer)))).isEqualTo(SharedError.FORBIDDEN);
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void what_is_no_pdf_is_no_copy_of_the_form() {
        assertThat(codeOf(() -> own.as("owner", () -> {
                    formMap.keepBlank(mailbag.picture());
                    return Optional.empty();
                })))
                .isEqualTo(VerificationError.BAD_FORM_PDF);
    }

    private long entered() {
        long seen = line().version();
        owner(() -> enter.enter(AddresseeId.of(customer()), seen));
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
        formMap.measure(lines);
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
