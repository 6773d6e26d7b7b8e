package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.local.DatabaseAccess;
import org.waypost.local.demo.LocationApi;
import org.waypost.local.demo.LocationApi.Intake;
import org.waypost.local.demo.Picture;
import org.waypost.local.mail.Mail;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.Patience;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** Renters are told once of what came in one sitting, when they want to be told, and can see that they were. */
@OnRunningPlatform
class MessagesIT {
    private static final String GRACE = "grace@lindqvist.example";
    private static final String TOMASZ = "tomasz@zielinski.example";
    private static final String HELEN = "helen@ashworth.example";
    private static final String HALDEN = "office@halden-boatworks.example";
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private final RunningPlatform platform;
    private final Browsers browsers;
    private final LocationApi scanner;
    private final Tour tour = Tour.of("messages");

    MessagesIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.browsers = browsers;
        this.scanner = platform.scanner("downtown");
    }

    @Test
    void three_pieces_of_one_renter_and_one_of_another_make_two_e_mails() throws InterruptedException {
        List<String> pieces = recorded(4);
        assign(pieces.get(0), "Lakeview Dental", "275");
        assign(pieces.get(1), "Cook County Clerk", "275");
        assign(pieces.get(2), "Windy City Gas", "156");
        assign(pieces.get(3), "Field Museum", "275");

        Mail three = platform.mail(GRACE, mail -> mail.subject().equals("3 pieces of mail arrived"));
        assertThat(three.text())
                .contains("Lakeview Dental", "Cook County Clerk", "Field Museum")
                .contains(platform.url("downtown") + "/renter/item.xhtml?id=" + pieces.get(0))
                .doesNotContain("Windy City Gas");
        assertThat(three.html()).contains("Field Museum").contains("/renter/inbox.xhtml");
        Mail one = platform.mail(TOMASZ, mail -> mail.subject().equals("New mail from Windy City Gas"));
        assertThat(one.text()).doesNotContain("Lakeview Dental");

        try (Visitor visitor = browsers.desktop()) {
            Clerk dana = Clerk.dana(visitor);
            visitor.opens("downtown", "/customers/renters.xhtml?find=Lindqvist");
            visitor.opens("downtown", "/customers/messages.xhtml?id=" + dana.customerShown());
            assertThat(dana.notices()).hasCount(1);
            assertThat(dana.notices()).containsText("to " + GRACE);
            tour.picture("operator", visitor);
        }
        assertThat(platform.mails(GRACE)).hasSize(1);
        assertThat(platform.mails(TOMASZ)).hasSize(1);
    }

    @Test
    void what_could_not_be_delivered_is_sent_again_by_the_press_of_a_button() throws InterruptedException {
        assign(recorded(1).get(0), "Harbor Optical", "118");
        platform.mail(HALDEN, mail -> mail.subject().equals("New mail from Harbor Optical"));
        int before = platform.mails(HALDEN).size();
        cannotBeDeliveredTo(HALDEN);

        try (Visitor visitor = browsers.desktop()) {
            Clerk dana = Clerk.dana(visitor);
            visitor.opens("downtown", "/customers/renters.xhtml?find=Halden");
            visitor.opens("downtown", "/customers/messages.xhtml?id=" + dana.customerShown());
            assertThat(dana.notices().first()).containsText("It could not be delivered to " + HALDEN);
            tour.picture("failed", visitor);
            fitForEverybody(visitor);
            dana.sendsAgain(dana.notices().first());
            assertThat(dana.notices().first()).not().containsText("could not be delivered");
        }
        Patience.until("sent again", () -> platform.mails(HALDEN).size(), mails -> mails == before + 1);
    }

    /** As the mail server's refusal leaves it; the one of the tests takes everything. */
    private void cannotBeDeliveredTo(String address) {
        DatabaseAccess database = platform.parts().database();
        try (Connection connection = database.connect(database.migrate());
                PreparedStatement refused = connection.prepareStatement(
                        "UPDATE notice SET state = 'FAILED', detail = '550 no such mailbox' WHERE address = ?"
                                + " ORDER BY id DESC LIMIT 1")) {
            refused.setString(1, address);
            assertThat(refused.executeUpdate()).isEqualTo(1);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void a_digest_and_quiet_hours_wait_in_the_portal_until_their_time() throws InterruptedException {
        try (Visitor phone = browsers.phone()) {
            Renter helen = Renter.of(phone, HELEN);
            helen.opensFolder("settings");
            fitForEverybody(phone);
            helen.choosesToHearOfMail("In one e-mail a day");
            tour.picture("settings-phone", phone);

            assign(recorded(1).get(0), "Old Town Records", "310");
            helen.opensFolder("messages");
            assertThat(helen.notices()).hasCount(1);
            assertThat(helen.notices().first()).containsText("New mail from Old Town Records");
            assertThat(helen.notices().first()).containsText("waiting");
            helen.readsWhole(helen.notices().first());
            assertThat(helen.letter()).containsText("From: Old Town Records");
            fitForEverybody(phone);
            tour.picture("waiting-phone", phone);
        }
        try (Visitor desktop = browsers.desktop()) {
            Renter helen = Renter.of(desktop, HELEN);
            helen.opensFolder("settings");
            LocalTime now = LocalTime.now(CHICAGO).truncatedTo(ChronoUnit.MINUTES);
            helen.wantsQuiet(now.minusHours(2), now.plusHours(2));
            helen.choosesToHearOfMail("By e-mail, at once");
            fitForEverybody(desktop);
            tour.picture("settings", desktop);
            helen.opensFolder("messages");
            assertThat(helen.notices().first()).containsText("Goes out");
            assertThat(platform.mails(HELEN)).isEmpty();

            helen.opensFolder("settings");
            helen.wantsNoQuiet();
            Mail told = platform.mail(HELEN, mail -> true);
            assertThat(told.subject()).isEqualTo("New mail from Old Town Records");
            helen.opensFolder("messages");
            assertThat(helen.notices()).hasCount(1);
            assertThat(helen.notices().first()).containsText("to " + HELEN);
            fitForEverybody(desktop);
            tour.picture("sent", desktop);
        }
        assertThat(platform.mails(HELEN)).hasSize(1);
    }

    private static void fitForEverybody(Visitor visitor) {
        assertThat(Sight.accessibilityViolations(visitor.page())).isEmpty();
        assertThat(Sight.scrollsSideways(visitor.page())).isFalse();
        assertThat(visitor.complaints()).isEmpty();
    }

    private List<String> recorded(int count) {
        MailBag bag = MailBag.fresh();
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pictures.add(new Picture("sitting-" + i + ".jpg", bag.letter()));
        }
        return scanner.intake(pictures).stream().map(Intake::itemId).toList();
    }

    private void assign(String piece, String sender, String mailbox) {
        scanner.describe(piece, sender, "letter");
        scanner.assign(piece, mailbox);
    }
}
