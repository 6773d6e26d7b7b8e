package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.local.demo.LocationApi;
import org.waypost.local.demo.Picture;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** A clerk works through mail that was set aside: tells a renter, notes a forwarding address, gives a piece back. */
@OnRunningPlatform
class QuarantinePageIT {
    private static final String SENDER = "Ravenswood Title Company";

    private final RunningPlatform platform;
    private final Browsers browsers;
    private final Clerk dana;
    private final Page page;
    private final Tour tour = Tour.of("quarantine");

    QuarantinePageIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.browsers = browsers;
        this.dana = Clerk.dana(browsers.desktop());
        this.page = dana.visitor().page();
    }

    @AfterEach
    void leave() {
        dana.visitor().close();
    }

    @Test
    void mail_that_was_set_aside_takes_its_next_step() throws InterruptedException {
        setAside("unapproved", "241");
        setAside("closed", "310");
        setAside("unknown_person", "");
        dana.follows("Quarantine");

        the_renter_is_told_and_the_piece_goes_back();
        a_forwarding_address_is_noted();
        the_phone_shows_the_clocks();
    }

    private void the_renter_is_told_and_the_piece_goes_back() throws InterruptedException {
        assertThat(piece("Marius Velden")).containsText("unapproved");
        assertThat(piece("Marius Velden")).containsText("return in 23 h");
        tour.picture("all", dana.visitor());
        assertThat(Sight.accessibilityViolations(page)).isEmpty();
        presses("Marius Velden", "Notify renter");
        assertThat(piece("Marius Velden")).containsText("renter told");
        platform.mail("marius@velden.example", mail -> mail.subject().contains("your papers are needed"));

        assertThat(piece("Marius Velden")).containsText("Addressee not authorized to receive mail here");
        presses("Marius Velden", "Return to sender");
        tour.picture("return", dana.visitor());
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(dana.toast().last()).containsText("is returned to its sender");
        assertThat(piece("Marius Velden")).hasCount(0);
    }

    private void a_forwarding_address_is_noted() {
        presses("Helen Ashworth", "Re-mail");
        page.getByLabel("Forwarding address").fill("12 Elm St\nMadison WI 53703");
        tour.picture("remail", dana.visitor());
        assertThat(Sight.accessibilityViolations(page)).isEmpty();
        page.locator("#remailing .primary").click();
        assertThat(piece("Helen Ashworth")).containsText("12 Elm St");
        assertThat(page.locator("#remailing")).isHidden();
        assertThat(dana.visitor().complaints()).isEmpty();
    }

    private void the_phone_shows_the_clocks() {
        try (Visitor phone = browsers.phone()) {
            Clerk.dana(phone);
            phone.opens("downtown", "/mailroom/quarantine.xhtml?reason=UNKNOWN_PERSON");
            assertThat(phone.page().locator(".item").first()).containsText("Nobody we know");
            tour.picture("phone", phone);
            assertThat(Sight.scrollsSideways(phone.page())).isFalse();
            assertThat(Sight.accessibilityViolations(phone.page())).isEmpty();
        }
    }

    private void setAside(String reason, String mailbox) {
        LocationApi scanner = platform.scanner("downtown");
        Picture picture = new Picture("aside.jpg", MailBag.fresh().letter());
        String item = scanner.intake(List.of(picture)).get(0).itemId();
        scanner.describe(item, SENDER, "letter");
        dana.visitor()
                .posts(
                        "/ui/v1/items/" + item + "/quarantine",
                        "{\"reason\":\"" + reason + "\",\"mailbox\":\"" + mailbox + "\"}");
    }

    /** The piece of this walk; other tests may have set pieces aside too. */
    private Locator piece(String renter) {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(new FilterOptions().setHasText(SENDER))
                .filter(new FilterOptions().setHasText(renter));
    }

    private void presses(String renter, String button) {
        piece(renter)
                .getByRole(AriaRole.BUTTON)
                .filter(new FilterOptions().setHasText(button))
                .click();
    }
}
