package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.customers.AdmitCustomer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.CustomersError;
import org.waypost.customers.ListDestinations;
import org.waypost.customers.LocationCalendar;
import org.waypost.customers.MailboxSuggestion;
import org.waypost.customers.ReleaseException;
import org.waypost.customers.ServeByException;
import org.waypost.customers.ServedUntil;
import org.waypost.customers.SuggestMailboxes;
import org.waypost.mailroom.ListQuarantine;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.QuarantineMail;
import org.waypost.mailroom.QuarantineReason;
import org.waypost.requests.ForwardTerms;
import org.waypost.requests.ForwardingAddress;
import org.waypost.requests.ForwardingRule;
import org.waypost.requests.KeepAddresses;
import org.waypost.requests.ParcelMeasures;
import org.waypost.requests.PrepareShipment;
import org.waypost.requests.RequestAction;
import org.waypost.requests.RequestsError;
import org.waypost.requests.SavedAddress;
import org.waypost.requests.SavedAddressId;
import org.waypost.requests.VerifiedAddresses;
import org.waypost.requests.Wish;
import org.waypost.shared.PlatformErrorCode;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.TenantSql;
import org.waypost.verification.ChooseExpiryRule;
import org.waypost.verification.DocumentType;
import org.waypost.verification.ExpiryRule;
import org.waypost.verification.IdPaper;

/** What keeps mail in the house: papers that are not in order, unless a manager answers for it; and addresses nobody showed. */
@InsideTheServer
class ReleaseIT {
    private static final String WHY = "the new passport is on its way";
    private static final ForwardingAddress HOME = at("1200 N Ashland Ave");
    private static final ParcelMeasures PARCEL = new ParcelMeasures(400, 200, 150, 50);

    @Inject
    private Locations locations;

    @Inject
    private CaseDesk desk;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Transactions transactions;

    @Inject
    private Traces traces;

    @Inject
    private TenantSql sql;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private AdmitCustomer admit;

    @Inject
    private ServeByException exceptions;

    @Inject
    private ListDestinations destinations;

    @Inject
    private SuggestMailboxes suggest;

    @Inject
    private QuarantineMail quarantine;

    @Inject
    private ListQuarantine quarantined;

    @Inject
    private ChooseExpiryRule expiry;

    @Inject
    private RequestAction requests;

    @Inject
    private PrepareShipment prepare;

    @Inject
    private KeepAddresses addresses;

    @Inject
    private VerifiedAddresses verified;

    @Inject
    private ForwardingRule rule;

    private Location own;
    private Location other;
    private CustomerId renter;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
        renter = desk.renter(own);
    }

    @Test
    void a_manager_has_a_renter_served_whose_papers_are_missing_until_a_day() {
        MailItemId piece = mailbag.stored(own);
        MailItemId second = mailbag.stored(own);
        MailItemId third = mailbag.stored(own);
        MailItemId aside = mailbag.waiting(own);
        owner(() -> done(() -> admit.suspend(renter)));
        own.clerk(() -> quarantine.quarantine(aside, QuarantineReason.UNAPPROVED, own.rentedMailbox()));
        renterRefused(RequestsError.NOT_APPROVED, () -> hold(piece));

        ReleaseException granted = owner(() -> exceptions.grant(renter, WHY, today().plusDays(3)));

        assertThat(own.renter(() -> hold(piece))).isNotNull();
        assertThat(seenAtIntake()).contains(new ServedUntil(today().plusDays(3), "Dana Whitfield"));
        assertThat(own.clerk(() -> suggest.suggest(own.rentedMailbox())))
                .extracting(MailboxSuggestion::served)
                .containsExactly(seenAtIntake());
        assertThat(own.clerk(() -> quarantined.list(Optional.empty(), 9)))
                .singleElement()
                .satisfies(line -> assertThat(line.isReleasable()).isTrue());
        assertThat(codeOf(() -> owner(() -> exceptions.grant(renter, WHY, granted.until()))))
                .isEqualTo(CustomersError.EXCEPTION_HOLDS);

        lapse();
        renterRefused(RequestsError.NOT_APPROVED, () -> hold(second));
        assertThat(seenAtIntake()).isEmpty();

        owner(() -> exceptions.grant(renter, "again", today()));
        assertThat(own.renter(() -> hold(second))).isNotNull();
        owner(() -> exceptions.end(renter));
        renterRefused(RequestsError.NOT_APPROVED, () -> hold(third));
        assertThat(own.clerk(() -> exceptions.of(renter)))
                .extracting(ReleaseException::reason)
                .containsExactly("again", WHY);
        assertThat(traces.ledger(own))
                .containsSubsequence(
                        "customers.exception-granted", "customers.exception-granted", "customers.exception-ended");
    }

    @Test
    void an_exception_comes_before_papers_that_have_run_out() {
        desk.approve(own, desk.uploaded(own, DocumentType.PHOTO_ID, IdPaper.PASSPORT));
        owner(() -> done(() -> expiry.choose(ExpiryRule.BLOCK)));
        LocalDate yesterday = today().minusDays(1);
        own.clerk(() -> transactions.committed(
                entities -> sql.update("UPDATE document SET expires_on = ? WHERE tenant_id = :tenant", yesterday)));
        MailItemId piece = mailbag.stored(own);
        renterRefused(CustomersError.PAPERS_RAN_OUT, () -> hold(piece));

        owner(() -> exceptions.grant(renter, WHY, today()));

        assertThat(own.renter(() -> hold(piece))).isNotNull();
    }

    @Test
    void nobody_else_grants_or_ends_one_and_another_location_knows_nothing_of_it() {
        owner(() -> exceptions.grant(renter, WHY, today()));
        List<String> before = traces.everything(own);
        LocalDate day = today();

        for (String role : List.of("clerk", "renter")) {
            assertThat(codeOf(() -> own.as(role, () -> exceptions.grant(renter, WHY, day))))
                    .isEqualTo(SharedError.FORBIDDEN);
            assertThat(codeOf(() -> own.as(role, () -> exceptions.end(renter)))).isEqualTo(SharedError.FORBIDDEN);
        }
        for (Supplier<?> step : List.<Supplier<?>>of(
                () -> exceptions.grant(renter, WHY, day),
                () -> exceptions.end(renter),
                () -> exceptions.of(renter),
                () -> verified.of(renter))) {
            assertThat(codeOf(() -> other.as("owner", step))).isEqualTo(CustomersError.UNKNOWN_CUSTOMER);
        }
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void mail_is_sent_on_only_where_a_document_shows_the_address() {
        MailItemId early = mailbag.stored(own);
        var before = own.renter(() -> requests.request(early, given(HOME)).requestId());
        owner(() -> done(() -> rule.verifiedOnly(true)));
        MailItemId piece = mailbag.stored(own);
        SavedAddressId home = own.renter(() -> addresses.add(HOME)).savedId();

        renterRefused(RequestsError.ADDRESS_NOT_VERIFIED, () -> requests.request(piece, saved(home)));
        renterRefused(RequestsError.ADDRESS_NOT_VERIFIED, () -> requests.request(piece, given(HOME)));
        assertThat(codeOf(() -> own.clerk(() -> prepare.prepare(List.of(before), PARCEL, Optional.empty()))))
                .isEqualTo(RequestsError.ADDRESS_NOT_VERIFIED);
        assertThat(codeOf(() -> owner(() -> verified.verify(renter, home)))).isEqualTo(RequestsError.ADDRESS_NOT_SHOWN);
        assertThat(codeOf(() -> own.clerk(() -> verified.verify(renter, home)))).isEqualTo(SharedError.FORBIDDEN);
        assertThat(codeOf(() -> other.as("owner", () -> verified.verify(desk.renter(other), home))))
                .isEqualTo(RequestsError.UNKNOWN_ADDRESS);

        desk.approve(own, desk.uploaded(own, DocumentType.FORWARDING_PROOF, null));
        owner(() -> verified.verify(renter, home));

        assertThat(own.renter(() -> requests.request(piece, given(HOME)))).isNotNull();
        assertThat(own.clerk(() -> prepare.prepare(List.of(before), PARCEL, Optional.empty())))
                .isNotNull();
        own.renter(() -> addresses.change(home, at("1 Elsewhere Rd")));
        assertThat(own.renter(addresses::own))
                .extracting(SavedAddress::isVerified)
                .containsExactly(false);
        assertThat(traces.ledger(own)).contains("requests.forwarding-rule-changed", "requests.address-verified");
        assertThat(other.clerk(rule::isVerifiedOnly)).isFalse();
    }

    private Optional<ServedUntil> seenAtIntake() {
        return own.clerk(destinations::all).stream()
                .filter(one -> one.mailbox().equals(own.rentedMailbox()))
                .findFirst()
                .orElseThrow()
                .served();
    }

    /** The last day of every exception has passed. */
    private void lapse() {
        LocalDate yesterday = today().minusDays(1);
        own.clerk(() -> transactions.committed(entities ->
                sql.update("UPDATE release_exception SET until_on = ? WHERE tenant_id = :tenant", yesterday)));
    }

    private Object hold(MailItemId piece) {
        return requests.request(piece, new Wish.Hold(null, ""));
    }

    private static Wish saved(SavedAddressId address) {
        return new Wish.Forward(new Wish.Destination.Saved(address), ForwardTerms.USUAL, "");
    }

    private static Wish given(ForwardingAddress address) {
        return new Wish.Forward(new Wish.Destination.Given(address), ForwardTerms.USUAL, "");
    }

    private static ForwardingAddress at(String street) {
        return new ForwardingAddress("Marisol Vega", "", List.of(street), "Chicago", "IL", "60622", "US", "");
    }

    private void renterRefused(PlatformErrorCode code, Supplier<?> work) {
        assertThat(codeOf(() -> own.renter(work))).isEqualTo(code);
    }

    private LocalDate today() {
        return owner(calendar::today);
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T owner(Supplier<T> work) {
        return own.as("owner", work);
    }
}
