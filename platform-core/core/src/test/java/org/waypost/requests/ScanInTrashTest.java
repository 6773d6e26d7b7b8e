package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentId;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItem;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;

class ScanInTrashTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final ContentId PDF = new ContentId(5);

    private final ActionRequest scan =
            new ActionRequest(new MailItem(new ContentId(1), NOW), new CustomerId(7), Wish.openAndScan(""), NOW, NOW);

    @Test
    void only_what_was_scanned_can_go_into_the_trash() {
        assertThatThrownBy(() -> scan.trash(NOW)).satisfies(ScanInTrashTest::says_that_there_is_no_scan);
    }

    @Test
    void stays_there_since_it_first_came_in() {
        completed();

        scan.trash(NOW);
        scan.trash(NOW.plusSeconds(60));

        assertThat(scan.trashedAt()).contains(NOW);
        assertThat(scan.result()).contains(PDF);
    }

    @Test
    void can_be_taken_out_again_until_it_is_deleted() {
        completed();
        scan.trash(NOW);

        scan.restore();
        assertThat(scan.trashedAt()).isEmpty();

        scan.trash(NOW);
        assertThat(scan.purge()).isEqualTo(PDF);
        assertThat(scan.result()).isEmpty();
        assertThat(scan.pages()).contains(3);
        assertThatThrownBy(scan::restore).satisfies(ScanInTrashTest::says_that_there_is_no_scan);
    }

    @Test
    void asks_nothing_any_more_once_it_is_deleted() {
        completed();
        assertThat(scan.followsUp()).isTrue();

        scan.purge();

        assertThat(scan.followsUp()).isFalse();
    }

    @Test
    void knows_who_ended_it_and_not_who_looked_at_it_later() {
        Actor dana = new Actor(ActorKind.PERSON, "4711", "Dana Kim", Set.of(), "");
        scan.endedBy(dana);
        assertThat(scan.closedByName()).isEmpty();

        completed();
        scan.endedBy(dana);
        scan.endedBy(Actor.system("Somebody Else"));

        assertThat(scan.closedByName()).isEqualTo("Dana Kim");
    }

    private void completed() {
        scan.begin(Actor.system("Dana Kim"), NOW);
        scan.complete(PDF, 3, NOW);
    }

    private static void says_that_there_is_no_scan(Throwable refused) {
        assertThat(((PlatformException) refused).code()).isEqualTo(RequestsError.NO_SCAN);
    }
}
