package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waypost.local.mail.Mail;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** A scan goes to its renter by e-mail: in the letter when it is small, by a link for a week when it is not. */
@OnRunningPlatform
class ScanAndSendWalkIT {
    private static final String SENDER = "Prairie State Insurance";
    private static final String TOMASZ = "tomasz@zielinski.example";
    private static final Pattern LINK = Pattern.compile("http\\S+(/sent/scan\\.xhtml\\?t=\\S+)");

    private final RunningPlatform platform;
    private final Browsers browsers;
    private final Tour tour = Tour.of("scan-and-send");

    private String item = "";

    ScanAndSendWalkIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.browsers = browsers;
    }

    @Test
    void a_scan_arrives_in_the_letter_and_its_larger_repetition_by_a_link_that_can_be_revoked() throws Exception {
        item = Shelf.of("156", platform).gets(SENDER, "letter");
        try (Visitor phone = browsers.phone();
                Visitor desktop = browsers.desktop()) {
            the_renter_agrees_and_asks(phone);
            Clerk dana = Clerk.dana(desktop);
            the_operator_sends_two_files(dana);
            Mail letter = platform.mail(
                    TOMASZ, mail -> ours(mail) && !mail.attachments().isEmpty());
            assertThat(letter.attachments()).containsExactly("policy.pdf", "front.jpg");
            assertThat(letter.text()).contains("You asked us to send").doesNotContain("never put");

            the_operator_scans_it_again_too_large_for_an_e_mail(dana);
            Mail linked = platform.mail(
                    TOMASZ, mail -> ours(mail) && mail.attachments().isEmpty());
            String link = link(linked);
            somebody_without_an_account_opens(link);
            the_operator_revokes(desktop);
            it_opens_nothing_any_more(link);
        }
    }

    private void the_renter_agrees_and_asks(Visitor phone) {
        Renter.of(phone, TOMASZ);
        phone.opens("downtown", "/renter/item.xhtml?id=" + item);
        phone.presses("Scan & send");
        assertThat(phone.page().getByText("I ask River North Mail to open it").first())
                .isVisible();
        looks("consent-phone", phone);
        phone.presses("Ask for: Scan & send");
        assertThat(phone.told()).containsText("Asked for");
    }

    private void the_operator_sends_two_files(Clerk dana) {
        opensScan(dana);
        assertThat(dana.visitor().page().getByText("Tomasz Zielinski agreed to text 1"))
                .isVisible();
        assertThat(dana.visitor().page().getByText("go by e-mail to " + TOMASZ)).isVisible();
        dana.addsPages(
                MailBag.all(MailBag.pdf("policy.pdf", "Policy"), MailBag.fresh().pages("front.jpg")));
        assertThat(dana.saved()).hasText("Saved");
        dana.visitor().page().getByText("A file belongs to another piece").click();
        looks("scan", dana.visitor());
        sends(dana);
    }

    private void the_operator_scans_it_again_too_large_for_an_e_mail(Clerk dana) {
        Page page = dana.visitor().page();
        dana.visitor().opens("downtown", "/mailroom/item.xhtml?id=" + item);
        page.locator("main a.hit[href*='/requests/scan.xhtml']").first().click();
        assertThat(page.getByText("Pages: 2")).isVisible();
        tour.picture("sent", dana.visitor());
        dana.visitor().confirms("Scan again");
        assertThat(dana.visitor().told()).containsText("It will be scanned again");

        opensScan(dana);
        dana.addsPages(MailBag.tooLargeForAnEMail("plan.png"));
        assertThat(dana.scannedFiles()).hasText("plan.png");
        assertThat(dana.saved()).hasText("Saved");
        sends(dana);
    }

    private void somebody_without_an_account_opens(String link) {
        try (Visitor anybody = browsers.phone()) {
            anybody.opens("downtown", link);
            Locator download = anybody.page().getByRole(AriaRole.LINK, named("Download"));
            assertThat(download).hasCount(1);
            looks("link-phone", anybody);
            assertThat(anybody.fetches(download.getAttribute("href")))
                    .hasSizeGreaterThan(8 * 1024 * 1024)
                    .startsWith(0x89, 'P', 'N', 'G');
            assertThat(anybody.opens("london", link).status()).isEqualTo(404);
        }
    }

    private void the_operator_revokes(Visitor desktop) {
        desktop.opens("downtown", "/mailroom/item.xhtml?id=" + item);
        desktop.page()
                .locator("main a.hit[href*='/requests/scan.xhtml']")
                .first()
                .click();
        assertThat(desktop.page().getByText("The files went as a link that opens until"))
                .isVisible();
        looks("link-operator", desktop);
        desktop.confirms("Revoke the link");
        assertThat(desktop.page().getByText("The files went as a link that was revoked"))
                .isVisible();
    }

    private void it_opens_nothing_any_more(String link) {
        try (Visitor anybody = browsers.phone()) {
            assertThat(anybody.opens("downtown", link).status()).isEqualTo(410);
            assertThat(anybody.page().getByText("This link does not work any more"))
                    .isVisible();
            tour.picture("link-over-phone", anybody);
        }
    }

    private void opensScan(Clerk dana) {
        dana.visitor().opens("downtown", "/requests/scans.xhtml");
        dana.opensPiece(SENDER);
    }

    private void sends(Clerk dana) {
        dana.visitor().presses("Send");
        assertThat(dana.visitor().told()).containsText("Sent. The piece is held");
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static boolean ours(Mail mail) {
        return mail.subject().equals("Your scan from River North Mail");
    }

    private static String link(Mail linked) {
        Matcher found = LINK.matcher(linked.text());
        assertThat(found.find()).as(linked.text()).isTrue();
        return found.group(1);
    }

    private void looks(String name, Visitor visitor) {
        tour.looks(name, visitor);
        assertThat(visitor.complaints()).as(name).isEmpty();
    }
}
