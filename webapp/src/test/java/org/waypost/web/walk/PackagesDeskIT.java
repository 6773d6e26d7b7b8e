package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.waypost.local.mail.Mail;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** Parcels at the counter: announced by their renter or not, by a scanner that types and by the camera of a phone. */
@OnRunningPlatform
class PackagesDeskIT {
    private static final String ANNOUNCED = "9400110898314159265350";
    private static final String UNKNOWN = "1Z999AA10123456784";
    private static final String ON_A_LABEL = "568838414941";
    private static final String MARISOL = "marisol@vega.example";
    /** The keys of a scanner, without any pause, wherever the focus is. */
    private static final String BURST = """
            code => [...code, "Enter"].forEach(key => document.activeElement.dispatchEvent(
              new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true})))""";

    private final RunningPlatform platform;
    private final Browsers browsers;
    private final Visitor marisol;
    private final Visitor dana;
    private final Tour tour = Tour.of("packages");

    PackagesDeskIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.browsers = browsers;
        this.marisol = browsers.phone().signsIn("downtown", MARISOL);
        this.dana = browsers.desktop().signsIn("downtown", "dana@downtown.example");
    }

    @Test
    void parcels_are_announced_scanned_weighed_and_told() throws InterruptedException {
        the_renter_announces_a_parcel();
        its_scan_fills_the_mailbox_and_enter_records_it();
        a_scan_while_another_field_has_the_focus_is_heard();
        the_same_number_again_is_recognised();
        a_receipt_can_be_taken_back();
        the_renter_is_told_and_sees_that_it_came();
        a_phone_reads_the_barcode_of_a_photograph();
        assertThat(dana.complaints()).isEmpty();
        assertThat(marisol.complaints()).isEmpty();
    }

    private void the_renter_announces_a_parcel() {
        Page page = marisol.page();
        marisol.opens("downtown", "/renter/expected.xhtml");
        page.getByLabel("Tracking number").fill("9400 1108 9831 4159 2653 50");
        page.getByLabel("From whom").fill("Ink & Paper");
        page.getByLabel("Note").fill("A red box");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Tell the mail center"))
                .click();

        assertThat(parcelOf(page)).containsText("expected");
        assertThat(parcelOf(page)).containsText(ANNOUNCED + " · USPS");
        tour.picture("renter-expects", marisol);
    }

    private void its_scan_fills_the_mailbox_and_enter_records_it() {
        Page page = dana.page();
        dana.opens("downtown", "/mailroom/packages.xhtml");
        assertThat(page.getByLabel("Scan or type the tracking number")).isFocused();
        page.keyboard().type("42010001" + ANNOUNCED);
        page.keyboard().press("Enter");

        assertThat(page.locator("[data-part=expected]")).containsText("Expected for 214 Marisol Vega");
        assertThat(page.locator("[data-part=readCheck]")).hasText("check digit right");
        assertThat(page.getByLabel("Weight")).isFocused();
        tour.picture("expected-is-scanned", dana);
        page.keyboard().type("2 lb 3");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().type("12x9x4");
        page.keyboard().press("Enter");

        assertThat(received(page)).hasCount(1);
        assertThat(received(page).first()).containsText("214 · Marisol Vega");
        assertThat(page.getByLabel("Scan or type the tracking number")).isFocused();
    }

    private void a_scan_while_another_field_has_the_focus_is_heard() {
        Page page = dana.page();
        page.getByLabel("Weight").fill("35");
        page.evaluate(BURST, UNKNOWN);

        assertThat(page.locator("[data-part=readCarrier]")).hasText("UPS");
        assertThat(page.getByLabel("Weight")).hasValue("35");
        assertThat(page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Mailbox or name")))
                .isFocused();
        page.keyboard().type("ram");
        assertThat(page.locator("[role=option]").first()).containsText("301 · ");
        tour.picture("three-letters", dana);
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");

        assertThat(received(page)).hasCount(2);
        assertThat(received(page).first()).containsText(UNKNOWN);
    }

    private void the_same_number_again_is_recognised() {
        Page page = dana.page();
        page.evaluate(BURST, UNKNOWN);

        assertThat(page.locator("[data-part=duplicate]")).containsText("Already received today");
        assertThat(page.locator("[data-part=duplicate]")).containsText("301");
        tour.picture("duplicate", dana);
        assertThat(Sight.accessibilityViolations(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-part=duplicate]")).isHidden();
    }

    private void a_receipt_can_be_taken_back() {
        Page page = dana.page();
        received(page)
                .first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();

        assertThat(received(page).first()).containsText("taken back from 301");
        assertThat(page.locator("[data-part=sittingTotal]")).hasText("1 package");
    }

    private void the_renter_is_told_and_sees_that_it_came() throws InterruptedException {
        Mail notice = platform.mail(MARISOL, mail -> mail.subject().equals("New mail from Ink & Paper"));
        assertThat(notice.text()).contains("Package");
        Page page = marisol.page();
        marisol.opens("downtown", "/renter/expected.xhtml");
        assertThat(parcelOf(page)).containsText("received");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("See it")).click();

        assertThat(page.locator("ol.timeline li b")).hasText(new String[] {"Assigned", "Received"});
        assertThat(page.getByAltText("Not photographed")).isVisible();
        tour.picture("renter-sees-it", marisol);
    }

    private void a_phone_reads_the_barcode_of_a_photograph() {
        try (Visitor phone = browsers.phone().signsIn("downtown", "dana@downtown.example")) {
            Page page = phone.page();
            phone.opens("downtown", "/mailroom/packages.xhtml");
            page.locator("[data-part=photo]").setInputFiles(ParcelLabel.photographed(ON_A_LABEL));

            assertThat(page.getByLabel("Scan or type the tracking number")).hasValue(ON_A_LABEL);
            assertThat(page.locator("[data-part=readCarrier]")).hasText("FedEx");
            page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Mailbox or name"))
                    .pressSequentially("214");
            page.locator("[role=option]").first().click();
            tour.picture("phone", phone);
            assertThat(Sight.accessibilityViolations(page)).isEmpty();
            assertThat(Sight.scrollsSideways(page)).isFalse();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Record"))
                    .click();

            assertThat(received(page)).hasCount(1);
            assertThat(phone.complaints()).isEmpty();
        }
    }

    private static Locator received(Page page) {
        return page.locator("[data-part=sitting] li");
    }

    private static Locator parcelOf(Page page) {
        return page.getByRole(AriaRole.ARTICLE).filter(new FilterOptions().setHasText("Ink & Paper"));
    }
}
