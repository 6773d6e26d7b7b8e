package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waypost.access.Access;
import org.waypost.access.Role;
import org.waypost.audit.HistoryLine;
import org.waypost.content.ContentId;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Mailbox;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

class MailHistoryTest {
    private static final Instant START = Instant.parse("2026-11-21T12:00:00.000123456Z");

    private final MailItem piece = pieceOfTheNextHolder();
    private final MailHistory history = new MailHistory(
            new FindMail() {
                @Override
                public MailItem withId(MailItemId id) {
                    return piece;
                }
            },
            subject -> List.of(
                    line(0, "mailroom.recorded"),
                    line(1, "mailroom.assigned"),
                    line(2, "requests.requested"),
                    line(3, "mailroom.unassigned"),
                    line(4, "mailroom.assigned"),
                    line(5, "mailroom.described")),
            new Access());

    @Test
    void a_renter_learns_nothing_of_the_one_who_had_the_piece_before() {
        assertThat(actionsSeenBy(Role.RENTER))
                .containsExactly("mailroom.described", "mailroom.assigned", "mailroom.recorded");
    }

    @Test
    void a_clerk_sees_all_of_it() {
        assertThat(actionsSeenBy(Role.CLERK)).hasSize(6).startsWith("mailroom.described", "mailroom.assigned");
    }

    private List<String> actionsSeenBy(Role role) {
        Actor actor = new Actor(ActorKind.PERSON, "4711", "Ana Example", Set.of(role.realmName()), "");
        try (TenantScope scope = TenantScope.open(new TenantId(7), actor, "0".repeat(32))) {
            assertThat(scope.actor()).isEqualTo(actor);
            return history.of(piece.itemId()).stream().map(HistoryLine::action).toList();
        }
    }

    private static MailItem pieceOfTheNextHolder() {
        MailItem item = new MailItem(new ContentId(1), START);
        Mailbox mailbox = new Mailbox("214");
        mailbox.rentTo(new CustomerId(9));
        item.assign(mailbox, "Marisol Vega", START.plusSeconds(4));
        return item;
    }

    private static HistoryLine line(int seconds, String action) {
        return new HistoryLine(START.plusSeconds(seconds), "Dana Kim", ActorKind.PERSON, "", action, Map.of());
    }
}
