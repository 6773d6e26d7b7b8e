package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

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
        Shelf shelf = Shelf.of("214", platform);
        priced = shelf.gets(SENDER, "letter");
        along = shelf.gets("Wicker Park Dental", "letter");

        the_renter_keeps_an_address_and_asks();
        the_clerk_names_a_price();
        the_renter_agrees();
        both_pieces_are_packed_into_one_parcel();
        the_driver_signs_for_it();
        the_renter_is_told_and_shown();
        it_arrives();
        assertThat(dana.visitor().complaints()).isEmpty();
        assertThat(marisol.visitor().complaints()).isEmpty();
    }

    private void the_renter_keeps_an_address_and_asks() {
        marisol.opensFolder("addresses");
        fills(phone, "Name of the person", "Marisol Vega");
        fills(phone, "Street and number", "1200 N Ashland Ave");
        fills(phone, "Town", "Chicago");
        fills(phone, "State or province", "IL");
        fills(phone, "Postcode", "6062");
        marisol.visitor().presses("Save");
        assertThat(marisol.visitor().told()).containsText("The address is not complete");
        phone.locator(".ui-growl-icon-close").first().click();
        fills(phone, "Postcode", "60622");
        marisol.visitor().presses("Save");
        assertThat(phone.getByRole(AriaRole.ARTICLE).first()).containsText("1200 N Ashland Ave");
        tour.looks("renter-addresses", marisol.visitor());

        opensWish(priced);
        phone.getByText("Tell me the price first").click();
        assertThat(phone.getByLabel("Agreed up to")).isVisible();
        tour.looks("renter-asks", marisol.visitor());
        marisol.visitor().presses("Ask for it");
        phone.waitForURL("**/renter/pending.xhtml");
        opensWish(along);
        marisol.visitor().presses("Ask for it");
        phone.waitForURL("**/renter/pending.xhtml");
    }

    private void the_clerk_names_a_price() {
        dana.follows("Forward");
        tour.looks("forwards", dana.visitor());
        counter.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(SENDER)).click();
        tour.looks("price", dana.visitor());
        fills(counter, "Price", "12.50");
        dana.visitor().presses("Send the price");
        assertThat(dana.visitor().told()).containsText("The price was sent");
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
        tour.looks("renter-price", marisol.visitor());
        marisol.visitor().presses("Approve");
        assertThat(phone.getByText("price accepted").first()).isVisible();
    }

    private void both_pieces_are_packed_into_one_parcel() {
        dana.follows("Forward");
        counter.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(SENDER)).click();
        counter.getByLabel("Wicker Park Dental").check();
        fills(counter, "Weight", "8.5");
        tour.looks("parcel", dana.visitor());
        dana.visitor().presses("Continue");
        assertThat(counter.getByText("Label made elsewhere")).isVisible();
        fills(counter, "Carrier", "USPS");
        fills(counter, "Service", "Priority Mail");
        fills(counter, "Tracking number", TRACKING);
        fills(counter, "Cost", "8.95");
        counter.waitForLoadState();
        counter.locator("#parcelPhoto")
                .setInputFiles(MailBag.fresh().photographs(1).get(0));
        assertThat(counter.locator("#photos .done-list img")).hasCount(1);
        tour.looksOnBoth("label", dana.visitor());
        dana.visitor().presses("Continue");
        counter.waitForURL("**/outbound.xhtml");
    }

    private void the_driver_signs_for_it() {
        assertThat(counter.locator("#board tr").filter(having(TRACKING))).containsText("USPS · Priority Mail");
        fills(counter, "Taken by", "J. Ortiz");
        dana.visitor().signs();
        dana.visitor().hearsOfSomethingElse();
        assertThat(counter.getByLabel("Taken by")).hasValue("J. Ortiz");
        tour.looksOnBoth("outbound", dana.visitor());
        dana.visitor().presses("Dispatched");
        assertThat(dana.visitor().told()).containsText("1 parcel was handed over");
        counter.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Manifest, J. Ortiz"))
                .click();
        assertThat(counter.getByAltText("Signature of J. Ortiz")).hasJSProperty("complete", true);
        assertThat(dana.visitor().complaints()).isEmpty();
        tour.looks("manifest", dana.visitor());
    }

    private void the_renter_is_told_and_shown() throws InterruptedException {
        platform.mail(
                MARISOL,
                mail -> mail.subject().equals("Your mail is on its way")
                        && mail.text().contains(TRACKING));
        String csv =
                new String(dana.visitor().fetches("/ui/v1/shipments.csv?state=dispatched"), StandardCharsets.UTF_8);
        assertThat(csv).contains(TRACKING);
        marisol.visitor().opens("downtown", "/renter/item.xhtml?id=" + along);
        assertThat(phone.getByText("USPS " + TRACKING + ": on its way")).isVisible();
        assertThat(phone.getByLabel("Picture 1 of the parcel")).isVisible();
        tour.looks("renter-on-its-way", marisol.visitor());
    }

    private void it_arrives() throws InterruptedException {
        dana.follows("Outbound");
        counter.getByTitle(TRACKING + " was delivered").click();
        platform.mail(MARISOL, mail -> mail.subject().equals("Your mail has arrived"));
        tour.picture("delivered", dana.visitor());
    }

    private void opensWish(String item) {
        marisol.visitor().opens("downtown", "/renter/forward.xhtml?id=" + item);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void fills(Page page, String label, String text) {
        page.getByLabel(label).fill(text);
    }
}
