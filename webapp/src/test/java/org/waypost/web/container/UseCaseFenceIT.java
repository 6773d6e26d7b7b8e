package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentError;
import org.waypost.content.ContentId;
import org.waypost.content.Contents;
import org.waypost.content.Rendition;
import org.waypost.customers.CustomersError;
import org.waypost.mailroom.AssignMail;
import org.waypost.mailroom.AssignMailCommand;
import org.waypost.mailroom.DescribeMail;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailroomError;
import org.waypost.mailroom.UnassignMail;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.CancelRequest;
import org.waypost.requests.CompleteScan;
import org.waypost.requests.DeclineRequest;
import org.waypost.requests.RequestAction;
import org.waypost.requests.RequestsError;
import org.waypost.requests.Wish;
import org.waypost.requests.WorkOnScan;
import org.waypost.shared.PlatformErrorCode;

/** A use case that is given an id of another location says that there is none, and leaves no trace at either. */
@InsideTheServer
class UseCaseFenceIT {
    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Traces traces;

    @Inject
    private FindMail find;

    @Inject
    private AssignMail assign;

    @Inject
    private UnassignMail unassign;

    @Inject
    private DescribeMail describe;

    @Inject
    private Contents contents;

    @Inject
    private RequestAction request;

    @Inject
    private CancelRequest cancel;

    @Inject
    private DeclineRequest decline;

    @Inject
    private WorkOnScan scan;

    @Inject
    private CompleteScan complete;

    private Location own;
    private Location other;
    private MailItemId otherPiece;
    private ActionRequestId otherRequest;
    private List<String> before;

    @BeforeEach
    void a_location_and_another_with_mail_and_a_request() {
        own = locations.open();
        other = locations.open();
        otherPiece = mailbag.stored(other);
        otherRequest = other.renter(
                () -> request.request(otherPiece, Wish.openAndScan("")).requestId());
        before = traces.everything(other);
    }

    @AfterEach
    void nothing_was_changed() {
        assertThat(before).isNotEmpty();
        assertThat(traces.everything(other)).isEqualTo(before);
        assertThat(traces.ledger(own)).doesNotContain("mailroom.assigned", "mailroom.described");
        assertThat(traces.ledger(own)).noneMatch(action -> action.startsWith("requests."));
    }

    @Test
    void a_piece_of_another_location_is_unknown_to_the_clerk() {
        MailItemId waiting = mailbag.waiting(other);
        before = traces.everything(other);

        clerkIsRefused(MailroomError.UNKNOWN_ITEM, () -> find.withId(otherPiece));
        clerkIsRefused(MailroomError.UNKNOWN_ITEM, () -> describe.describe(otherPiece, 1, MailDetails.UNKNOWN));
        clerkIsRefused(MailroomError.UNKNOWN_ITEM, () -> unassign.unassign(otherPiece));
        clerkIsRefused(MailroomError.UNKNOWN_ITEM, () -> assign.assign(mailbag.toRenter(own, waiting)));
    }

    @Test
    void a_piece_of_another_location_is_unknown_to_the_renter() {
        renterIsRefused(MailroomError.UNKNOWN_ITEM, () -> find.withId(otherPiece));
        renterIsRefused(MailroomError.UNKNOWN_ITEM, () -> find.read(otherPiece));
        renterIsRefused(MailroomError.UNKNOWN_ITEM, () -> request.request(otherPiece, Wish.openAndScan("please")));
    }

    @Test
    void a_request_of_another_location_is_unknown() {
        clerkIsRefused(RequestsError.UNKNOWN_REQUEST, () -> decline.decline(otherRequest, "no"));
        clerkIsRefused(RequestsError.UNKNOWN_REQUEST, () -> scan.add(otherRequest, List.of(mailbag.picture())));
        clerkIsRefused(RequestsError.UNKNOWN_REQUEST, () -> scan.arrange(otherRequest, List.of(), Set.of()));
        clerkIsRefused(RequestsError.UNKNOWN_REQUEST, () -> complete.complete(otherRequest));
        renterIsRefused(RequestsError.UNKNOWN_REQUEST, () -> cancel.cancel(otherRequest));
    }

    @Test
    void a_picture_of_another_location_is_unknown() {
        ContentId picture = other.clerk(() -> find.withId(otherPiece).picture().orElseThrow());

        clerkIsRefused(ContentError.UNKNOWN_CONTENT, () -> contents.info(picture));
        clerkIsRefused(ContentError.UNKNOWN_CONTENT, () -> contents.open(picture, Rendition.ORIGINAL));
        assertThat(own.clerk(() -> contents.infos(List.of(picture)))).isEmpty();
    }

    @Test
    void a_mailbox_number_of_another_location_is_unknown() {
        MailItemId ownPiece = mailbag.waiting(own);
        var command = new AssignMailCommand(ownPiece, other.rentedMailbox(), "", Optional.empty());

        clerkIsRefused(CustomersError.UNKNOWN_MAILBOX, () -> assign.assign(command));
    }

    private void clerkIsRefused(PlatformErrorCode code, Supplier<?> useCase) {
        assertThat(codeOf(() -> own.clerk(useCase))).isEqualTo(code);
    }

    private void renterIsRefused(PlatformErrorCode code, Supplier<?> useCase) {
        assertThat(codeOf(() -> own.renter(useCase))).isEqualTo(code);
    }
}
