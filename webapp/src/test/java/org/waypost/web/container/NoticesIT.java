package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.CustomersError;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.UnassignMail;
import org.waypost.notifications.ChooseNotices;
import org.waypost.notifications.DigestTime;
import org.waypost.notifications.ListNotices;
import org.waypost.notifications.NoticeChoice;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.NoticeLine;
import org.waypost.notifications.NoticeState;
import org.waypost.notifications.NotificationsError;
import org.waypost.notifications.QuietHours;
import org.waypost.notifications.SendNoticeAgain;
import org.waypost.notifications.Timing;
import org.waypost.requests.RequestAction;
import org.waypost.requests.Wish;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantSql;

/** News of one sitting becomes one notice, at the time its reader chose, and only at his own location. */
@InsideTheServer
class NoticesIT {
    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Transactions transactions;

    @Inject
    private TenantSql sql;

    @Inject
    private Customers customers;

    @Inject
    private UnassignMail unassign;

    @Inject
    private RequestAction request;

    @Inject
    private ListNotices notices;

    @Inject
    private ChooseNotices choose;

    @Inject
    private SendNoticeAgain sendAgain;

    @Inject
    @Any
    private Instance<JobHandler> handlers;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void three_pieces_of_one_sitting_are_one_notice_and_one_letter() {
        MailItemId first = mailbag.stored(own);
        mailbag.stored(own);
        mailbag.stored(own);
        assertThat(jobs(own, "notifications.gather")).isEqualTo(1);
        assertThat(told(own)).extracting(NoticeLine::state).containsExactly(NoticeState.WAITING);

        look(own);
        look(own);

        assertThat(told(own)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.BATCH_ARRIVED);
            assertThat(notice.state()).isEqualTo(NoticeState.QUEUED);
            assertThat(notice.subject()).isEqualTo("3 pieces of mail arrived");
            assertThat(notice.text()).contains("/renter/item.xhtml?id=" + first.value());
        });
        assertThat(jobs(own, "notifications.mail")).isEqualTo(1);
    }

    @Test
    void what_is_unassigned_before_the_renter_is_told_is_taken_out() {
        MailItemId mistake = mailbag.stored(own);
        mailbag.stored(own);
        own.clerk(() -> unassign.unassign(mistake));

        look(own);

        assertThat(told(own)).extracting(NoticeLine::kind).containsExactly(NoticeKind.MAIL_ARRIVED);
    }

    @Test
    void a_notice_whose_only_piece_is_taken_back_while_it_waits_for_the_server_goes_away() {
        MailItemId mistake = mailbag.stored(own);
        look(own);
        String notice = Long.toString(told(own).get(0).id());
        own.clerk(() -> unassign.unassign(mistake));

        run(own, "notifications.mail", notice);

        assertThat(told(own)).isEmpty();
    }

    @Test
    void a_digest_waits_and_a_change_of_mind_sends_it() {
        own.renter(() -> choose.choose(choice(Timing.DAILY, Timing.DAILY, Optional.empty())));
        MailItemId piece = mailbag.stored(own);
        own.renter(() -> request.request(piece, Wish.openAndScan("")));
        look(own);

        assertThat(told(own)).singleElement().satisfies(notice -> {
            assertThat(notice.state()).isEqualTo(NoticeState.WAITING);
            assertThat(notice.kind()).isEqualTo(NoticeKind.DIGEST);
            assertThat(notice.dueAt()).isPresent();
        });
        assertThat(jobs(own, "notifications.mail")).isZero();

        own.renter(() -> choose.choose(NoticeChoice.STANDARD));
        look(own);

        assertThat(told(own))
                .extracting(NoticeLine::kind)
                .containsExactlyInAnyOrder(NoticeKind.MAIL_ARRIVED, NoticeKind.REQUEST_RECEIVED);
        assertThat(told(own)).extracting(NoticeLine::state).containsOnly(NoticeState.QUEUED);
    }

    @Test
    void who_wants_no_mail_finds_it_in_the_portal_only() {
        own.renter(() -> choose.choose(choice(Timing.PORTAL, Timing.NOW, Optional.empty())));
        mailbag.stored(own);

        look(own);

        assertThat(told(own)).extracting(NoticeLine::state).containsExactly(NoticeState.KEPT);
        assertThat(jobs(own, "notifications.mail")).isZero();
    }

    @Test
    void a_choice_holds_at_its_own_location_only() {
        var quiet = Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30)));
        NoticeChoice chosen = choice(Timing.WEEKLY, Timing.PORTAL, quiet);

        own.renter(() -> choose.choose(choice(Timing.NOW, Timing.NOW, Optional.empty())));
        own.renter(() -> choose.choose(chosen));

        assertThat(own.renter(() -> choose.present())).isEqualTo(chosen);
        assertThat(other.renter(() -> choose.present())).isEqualTo(NoticeChoice.STANDARD);
        assertThat(codeOf(() -> own.clerk(() -> choose.choose(chosen)))).isEqualTo(SharedError.FORBIDDEN);
    }

    @Test
    void a_notice_that_failed_is_sent_again_by_its_own_location_only() {
        mailbag.stored(own);
        look(own);
        long notice = told(own).get(0).id();
        assertThat(refusalOfSendingAgain(own, notice)).isEqualTo(NotificationsError.NOT_FAILED);
        own.clerk(() -> transactions.committed(entities ->
                sql.update("UPDATE notice SET state = 'FAILED' WHERE tenant_id = :tenant AND id = ?", notice)));

        assertThat(refusalOfSendingAgain(other, notice)).isEqualTo(NotificationsError.UNKNOWN_NOTICE);
        assertThat(codeOf(() -> own.renter(() -> again(notice)))).isEqualTo(SharedError.FORBIDDEN);
        assertThat(told(own)).extracting(NoticeLine::state).containsExactly(NoticeState.FAILED);
        own.clerk(() -> again(notice));
        assertThat(told(own)).extracting(NoticeLine::state).containsExactly(NoticeState.QUEUED);
    }

    @Test
    void what_a_customer_was_told_is_shown_to_himself_and_his_location() {
        mailbag.stored(own);
        look(own);
        CustomerId customer = customer(own);

        assertThat(own.clerk(() -> notices.of(customer, Locale.ENGLISH, Optional.empty(), 10))
                        .rows())
                .hasSize(1);
        assertThat(told(other)).isEmpty();
        assertThat(codeOf(() -> other.clerk(() -> notices.of(customer, Locale.ENGLISH, Optional.empty(), 10))))
                .isEqualTo(CustomersError.UNKNOWN_CUSTOMER);
        assertThat(codeOf(() -> own.renter(() -> notices.of(customer, Locale.ENGLISH, Optional.empty(), 10))))
                .isEqualTo(SharedError.FORBIDDEN);
    }

    @Test
    void messages_are_read_page_by_page() {
        for (int i = 0; i < 3; i++) {
            mailbag.stored(own);
            look(own);
        }
        mailbag.stored(own);

        var first = own.renter(() -> notices.own(Locale.ENGLISH, Optional.empty(), 2));
        var second = own.renter(() -> notices.own(Locale.ENGLISH, first.next(), 2));

        assertThat(first.rows())
                .extracting(NoticeLine::state)
                .containsExactly(NoticeState.WAITING, NoticeState.QUEUED, NoticeState.QUEUED);
        assertThat(second.rows()).hasSize(1);
        assertThat(second.next()).isEmpty();
    }

    private Object refusalOfSendingAgain(Location at, long notice) {
        return codeOf(() -> at.clerk(() -> again(notice)));
    }

    private Void again(long notice) {
        sendAgain.again(notice);
        return null;
    }

    private List<NoticeLine> told(Location at) {
        return at.renter(() -> notices.own(Locale.ENGLISH, Optional.empty(), 10))
                .rows();
    }

    private CustomerId customer(Location at) {
        return at.clerk(() -> transactions.committed(
                entities -> customers.withEmail(at.renter()).orElseThrow().customerId()));
    }

    private void look(Location at) {
        run(at, "notifications.gather", Long.toString(customer(at).value()));
    }

    private void run(Location at, String kind, String payload) {
        JobHandler handler = handlers.stream()
                .filter(found -> found.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        at.as(Actor.system("a test"), () -> done(handler, new Job(1, kind, payload, 1, null)));
    }

    private static Void done(JobHandler handler, Job job) {
        try {
            handler.run(job);
            return null;
        } catch (PlatformException coded) {
            throw coded;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int jobs(Location at, String kind) {
        return at.as(
                        Actor.system("a test"),
                        () -> sql.query(
                                "SELECT COUNT(*) AS jobs FROM job WHERE tenant_id = :tenant AND kind = ?",
                                row -> row.getInt("jobs"),
                                kind))
                .get(0);
    }

    private static NoticeChoice choice(Timing mail, Timing requests, Optional<QuietHours> quiet) {
        return new NoticeChoice(mail, requests, new DigestTime(DayOfWeek.THURSDAY, 17), quiet);
    }
}
