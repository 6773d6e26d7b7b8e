package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.local.demo.LocationApi;
import org.waypost.local.demo.Picture;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** Two pieces travel in one parcel: asked for at a phone, priced, packed and handed over at the counter. */
@OnRunningPlatform
class ForwardIT {
    private static final String MARISOL = "marisol@vega.example";
    private static final String SENDER = "Wicker Park Savings";
    private static final String TRACKING = "9400111899223197428490";

    private final RunningPlatform platform;
    private final Clerk dana;
    private final Renter marisol;
    private final Page counter;
    private final Page phone;
    private final Tour tour = Tour.of("forward");

    private String priced = "";
    private String along = "";

    ForwardIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.dana = Clerk.dana(browsers.desktop());
        this.marisol = Renter.marisol(browsers.phone());
        this.counter = dana.visitor().page();
        this.phone = marisol.visitor().page();
    }

    @AfterEach
    void leave() {
        dana.visitor().close();
        marisol.visitor().close();
    }

    @Test
    void mail_is_sent_on_at_a_price_the_renter_agreed_to() throws InterruptedException {
        priced = stored(SENDER);
        along = stored("Wicker Park Dental");

        the_renter_keeps_an_address_and_asks();
        the_clerk_names_a_price();
        the_renter_agrees();
        both_pieces_are_packed_into_one_parcel();
        the_driver_takes_it_and_the_renter_is_told();
        it_arrives();
    }

    private void the_renter_keeps_an_address_and_asks() {
        marisol.opensFolder("addresses");
        fills(phone, "Name of the person", "Marisol Vega");
        fills(phone, "Street and number", "1200 N Ashland Ave");
        fills(phone, "Town", "Chicago");
        fills(phone, "State or province", "IL");
        fills(phone, "Postcode", "6062");
        presses(phone, "Save");
        assertThat(phone.locator(".ui-growl-item")).containsText("The address is not complete");
        phone.locator(".ui-growl-icon-close").first().click();
        fills(phone, "Postcode", "60622");
        presses(phone, "Save");
        assertThat(phone.getByRole(AriaRole.ARTICLE).first()).containsText("1200 N Ashland Ave");
        looksRight("renter-addresses", marisol.visitor());

        opensWish(priced);
        phone.getByText("Tell me the price first").click();
        assertThat(phone.getByLabel("Agreed up to")).isVisible();
        looksRight("renter-asks", marisol.visitor());
        presses(phone, "Ask for it");
        phone.waitForURL("**/renter/pending.xhtml");
        opensWish(along);
        presses(phone, "Ask for it");
        phone.waitForURL("**/renter/pending.xhtml");
    }

    private void the_clerk_names_a_price() {
        dana.follows("Forward");
        looksRight("forwards", dana.visitor());
        counter.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(SENDER)).click();
        looksRight("price", dana.visitor());
        fills(counter, "Price", "12.50");
        presses(counter, "Send the price");
        assertThat(dana.toast().last()).containsText("The price was sent");
    }

    private void the_renter_agrees() throws InterruptedException {
        platform.mail(
                MARISOL,
                mail -> mail.subject().equals("What it costs to send your mail on")
                        && mail.text().contains("$12.50"));
        marisol.opensFolder("action-required");
        marisol.piece(SENDER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("See the price"))
                .click();
        assertThat(phone.getByText("Sending it costs $12.50.")).isVisible();
        looksRight("renter-price", marisol.visitor());
        presses(phone, "Approve");
        assertThat(phone.getByText("price accepted").first()).isVisible();
    }

    private void both_pieces_are_packed_into_one_parcel() {
        dana.follows("Forward");
        counter.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(SENDER)).click();
        counter.getByLabel("Wicker Park Dental").check();
        fills(counter, "Weight", "8.5");
        looksRight("parcel", dana.visitor());
        presses(counter, "Continue");
        assertThat(counter.getByText("Label made elsewhere")).isVisible();
        fills(counter, "Carrier", "USPS");
        fills(counter, "Service", "Priority Mail");
        fills(counter, "Tracking number", TRACKING);
        fills(counter, "Cost", "8.95");
        looksRight("label", dana.visitor());
        presses(counter, "Continue");
        counter.waitForURL("**/outbound.xhtml");
    }

    private void the_driver_takes_it_and_the_renter_is_told() throws InterruptedException {
        assertThat(counter.locator("#board tr").filter(having(TRACKING))).containsText("USPS · Priority Mail");
        fills(counter, "Taken by", "J. Ortiz");
        looksRight("outbound", dana.visitor());
        presses(counter, "Dispatched");
        assertThat(dana.toast().last()).containsText("1 parcel was handed over");
        platform.mail(
                MARISOL,
                mail -> mail.subject().equals("Your mail is on its way")
                        && mail.text().contains(TRACKING));
        String csv =
                new String(dana.visitor().fetches("/ui/v1/shipments.csv?state=dispatched"), StandardCharsets.UTF_8);
        assertThat(csv).contains(TRACKING);
        marisol.visitor().opens("downtown", "/renter/item.xhtml?id=" + along);
        assertThat(phone.getByText("USPS " + TRACKING + ": on its way")).isVisible();
        looksRight("renter-on-its-way", marisol.visitor());
    }

    private void it_arrives() throws InterruptedException {
        counter.getByTitle(TRACKING + " was delivered").click();
        platform.mail(MARISOL, mail -> mail.subject().equals("Your mail has arrived"));
        looksRight("delivered", dana.visitor());
    }

    private void opensWish(String item) {
        marisol.visitor().opens("downtown", "/renter/forward.xhtml?id=" + item);
    }

    private String stored(String sender) {
        LocationApi scanner = platform.scanner("downtown");
        String item = scanner.intake(
                        List.of(new Picture(sender + ".jpg", MailBag.fresh().letter())))
                .get(0)
                .itemId();
        scanner.describe(item, sender, "letter");
        scanner.assign(item, "214");
        return item;
    }

    private void looksRight(String name, Visitor visitor) {
        tour.picture(name, visitor);
        assertThat(Sight.accessibilityViolations(visitor.page())).as(name).isEmpty();
        assertThat(Sight.scrollsSideways(visitor.page())).as(name).isFalse();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void fills(Page page, String label, String text) {
        page.getByLabel(label).fill(text);
    }

    private static void presses(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
