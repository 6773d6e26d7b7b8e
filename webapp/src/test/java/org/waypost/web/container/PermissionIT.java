package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.customers.ListCustomers;
import org.waypost.jobs.ListDeadLetters;
import org.waypost.jobs.RetryJob;
import org.waypost.mailroom.AssignMail;
import org.waypost.mailroom.DescribeMail;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailFilter;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailSearch;
import org.waypost.mailroom.RecordMail;
import org.waypost.mailroom.UnassignMail;
import org.waypost.requests.ChangePromises;
import org.waypost.requests.RequestAction;
import org.waypost.requests.RequestKind;
import org.waypost.requests.Wish;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;

/** Use cases ask for permissions themselves, whoever calls them: a forgotten check at the edge opens nothing. */
@InsideTheServer
class PermissionIT {
    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Traces traces;

    @Inject
    private FindMail find;

    @Inject
    private RecordMail record;

    @Inject
    private AssignMail assign;

    @Inject
    private UnassignMail unassign;

    @Inject
    private DescribeMail describe;

    @Inject
    private ListCustomers customers;

    @Inject
    private RequestAction request;

    @Inject
    private ChangePromises promises;

    @Inject
    private ListDeadLetters letters;

    @Inject
    private RetryJob retry;

    private Location own;
    private Location other;
    private MailItemId piece;
    private List<String> before;

    @BeforeEach
    void a_piece_in_storage_and_another_location() {
        own = locations.open();
        other = locations.open();
        piece = mailbag.stored(own);
        before = traces.everything(own);
    }

    @AfterEach
    void nothing_was_changed() {
        assertThat(traces.everything(own)).isEqualTo(before);
        assertThat(traces.ledger(other)).noneMatch(action -> action.startsWith("mailroom."));
    }

    @Test
    void a_renter_does_not_work_in_the_mailroom() {
        mailroomUseCases().forEach(useCase -> assertForbidden("renter", useCase));
    }

    @Test
    void a_clerk_neither_asks_as_a_renter_nor_changes_promises() {
        assertForbidden("clerk", () -> request.request(piece, Wish.openAndScan("")));
        assertForbidden("clerk", () -> find.read(piece));
        assertForbidden("clerk", () -> changed(1));
    }

    @Test
    void administrators_of_platform_and_franchise_do_not_work_at_a_location() {
        mailroomUseCases().forEach(useCase -> assertForbidden("platform-admin", useCase));
        mailroomUseCases().forEach(useCase -> assertForbidden("franchise-admin", useCase));
    }

    @Test
    void an_owner_does_not_touch_the_platforms_jobs() {
        assertForbidden("owner", () -> letters.page(Optional.empty(), 1));
        assertForbidden("owner", () -> retry.retry(1));
    }

    @Test
    void whoever_has_no_role_of_ours_may_do_nothing() {
        mailroomUseCases().forEach(useCase -> assertForbidden("offline_access", useCase));
        mailroomUseCases()
                .forEach(useCase -> assertThat(codeOf(() -> own.as(Actor.nobody("a test"), useCase)))
                        .isEqualTo(SharedError.FORBIDDEN));
    }

    private List<Supplier<?>> mailroomUseCases() {
        return List.of(
                () -> find.matching(MailSearch.first(MailFilter.ALL, 1)),
                () -> find.waiting(1),
                find::countUnassigned,
                () -> record.record(List.of(), false),
                () -> assign.assign(mailbag.toRenter(own, piece)),
                () -> unassign.unassign(piece),
                () -> describe.describe(piece, 1, MailDetails.UNKNOWN),
                () -> customers.matching("", 1),
                () -> changed(1));
    }

    private int changed(int hours) {
        promises.change(promises.present().with(RequestKind.OPEN_AND_SCAN, hours));
        return hours;
    }

    private void assertForbidden(String role, Supplier<?> useCase) {
        assertThat(codeOf(() -> own.as(role, useCase))).as(role).isEqualTo(SharedError.FORBIDDEN);
    }
}
