package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.Visitor;

/** The four sections of the customers: find somebody, upload for him as the section does it, and see the file on the record. */
@OnRunningPlatform
class SectionsIT {
    private static final String OKAFOR = "j.okafor@okafor.example";
    private static final String OWNER = "frank@downtown.example";

    private final Browsers browsers;
    private final Tour tour = Tour.of("sections");

    SectionsIT(Browsers browsers) {
        this.browsers = browsers;
    }

    @Test
    void staff_upload_in_each_section_at_the_desk_and_by_phone() {
        try (Visitor okafor = browsers.phone().signsIn("downtown", OKAFOR);
                Visitor desk = browsers.desktop();
                Visitor phone = browsers.phone().signsIn("downtown", OWNER)) {
            Clerk dana = Clerk.dana(desk);
            namesASister(okafor);
            generalFiles(desk, dana);
            aCardForCompliance(desk, dana);
            aRecipientsPassport(phone);
            anApplicantsLease(phone);
            readsWhoLooked(okafor, phone);
        }
    }

    private void namesASister(Visitor okafor) {
        okafor.opens("downtown", "/renter/people.xhtml");
        okafor.page().getByLabel("Full name").fill("Ruth Okafor");
        okafor.presses("Authorize");
        assertThat(okafor.page().getByRole(AriaRole.ARTICLE)).containsText("Ruth Okafor");
    }

    private void generalFiles(Visitor desk, Clerk dana) {
        Page page = desk.page();
        dana.follows("Renters");
        finds(page, "207");
        tour.looks("renters", desk);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Okafor"))
                .first()
                .click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Upload Files"))
                .click();
        int before = files(page).count();
        tour.looks("general-empty", desk);
        page.locator("#upload [data-part=input]")
                .setInputFiles(new FilePayload[] {photo("contract.jpg"), text("notes.jpg"), photo("letter.jpg")});
        assertThat(page.locator("#upload li.upload.done")).hasCount(2);
        assertThat(page.locator("#upload li.upload.failed")).containsText("notes.jpg");
        tour.looks("general-safe", desk);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Remove from the list: notes.jpg"))
                .click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Done")).click();
        assertThat(files(page)).hasCount(before + 2);
        tour.looksOnBoth("renter-record", desk);
    }

    private void aCardForCompliance(Visitor desk, Clerk dana) {
        Page page = desk.page();
        dana.follows("USPS Compliance");
        finds(page, OKAFOR);
        tour.looks("compliance", desk);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Okafor"))
                .first()
                .click();
        opensTheDialog(page);
        int before = files(page).count();
        describes(page, "us_drivers_or_nondriver_id");
        page.locator("[data-part=front] [data-part=file]").setInputFiles(photo("front.jpg"));
        page.getByLabel("Valid until").fill("2020-01-01");
        submits(page);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This document has expired");
        tour.looks("card-refused", desk);
        page.getByLabel("Valid until").fill("2031-05-30");
        submits(page);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Both sides of this card are needed");
        page.locator("[data-part=back] [data-part=file]").setInputFiles(photo("back.jpg"));
        submits(page);
        isSafe(page, "driver");
        tour.looks("card-safe", desk);
        finishes(page);
        assertThat(files(page)).hasCount(before + 1);
        assertThat(files(page).first()).containsText("Dana");
        assertThat(desk.complaints()).allMatch(line -> line.contains("422") || line.contains("415"));
    }

    private void aRecipientsPassport(Visitor phone) {
        Page page = phone.page();
        phone.opens("downtown", "/customers/recipients.xhtml?find=207");
        tour.looks("phone-recipients", phone);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Ruth Okafor"))
                .first()
                .click();
        opensTheDialog(page);
        describes(page, "passport");
        page.getByLabel("Valid until").fill("2031-05-30");
        assertThat(page.locator("[data-part=front] [data-part=camera]")).hasAttribute("capture", "environment");
        page.locator("[data-part=front] [data-part=camera]").setInputFiles(photo("passport.jpg"));
        tour.looks("phone-passport", phone);
        submits(page);
        isSafe(page, "Passport");
        tour.looks("phone-passport-safe", phone);
        finishes(page);
        assertThat(files(page)).hasCount(1);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Review Passport"))
                .click();
        page.waitForLoadState();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Approve"))
                .click();
        assertThat(page.locator("#about")).containsText("approved");
        phone.opens("downtown", "/customers/recipients.xhtml?find=Ruth");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Ruth Okafor"))
                .first()
                .click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Approve"))
                .click();
        assertThat(page.locator(".lede")).containsText("approved");
        tour.looks("phone-recipient-record", phone);
    }

    private void anApplicantsLease(Visitor phone) {
        Page page = phone.page();
        phone.opens("downtown", "/customers/applications.xhtml");
        tour.looks("phone-applications", phone);
        page.locator("td.main a").first().click();
        opensTheDialog(page);
        page.getByLabel("File type").selectOption("address_id");
        page.getByLabel("Which ID").selectOption("current_lease");
        page.locator("[data-part=front] [data-part=file]").setInputFiles(photo("lease.jpg"));
        submits(page);
        isSafe(page, "lease");
        finishes(page);
        assertThat(files(page).first()).containsText("Current lease");
        assertThat(phone.complaints()).isEmpty();
    }

    /** The renter reads of the look at the sister's passport, who it was and why; and how long it is kept. */
    private void readsWhoLooked(Visitor okafor, Visitor frank) {
        okafor.opens("downtown", "/renter/people.xhtml");
        okafor.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Documents of Ruth"))
                .click();
        okafor.page()
                .getByRole(AriaRole.ARTICLE)
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(okafor.page().locator("ol.timeline")).containsText("Looked at the front to decide about it");
        assertThat(okafor.page().locator("ol.timeline")).containsText("Frank");
        assertThat(okafor.page().locator("dl.facts")).containsText("at least 6 months after");
        tour.looks("phone-renter-document", okafor);
        frank.speaks("downtown", "es").opens("downtown", "/customers/compliance.xhtml");
        tour.looks("phone-spanish", frank);
        assertThat(okafor.complaints()).isEmpty();
    }

    private static void finds(Page page, String text) {
        page.getByRole(AriaRole.SEARCHBOX).last().fill(text);
        page.getByRole(AriaRole.SEARCHBOX).last().press("Enter");
        page.waitForURL("**find=*");
    }

    private static void opensTheDialog(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Upload").setExact(true))
                .first()
                .click();
    }

    private static void describes(Page page, String paper) {
        page.getByLabel("Which ID").selectOption(paper);
        page.getByLabel("Number").fill("S530-4215");
        page.getByLabel("Issued by").fill("Illinois");
    }

    private static void submits(Page page) {
        page.locator("#upload [data-part=send]").click();
    }

    private static void isSafe(Page page, String what) {
        assertThat(page.locator("#upload .safe-mark")).isVisible();
        assertThat(page.locator("#upload [data-part=doneText]")).containsText(what);
    }

    private static void finishes(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Done")).click();
        assertThat(page.locator("#upload")).not().isVisible();
    }

    private static Locator files(Page page) {
        return page.locator("#files tbody tr");
    }

    private static FilePayload photo(String name) {
        return new FilePayload(name, "image/jpeg", MailBag.fresh().letter());
    }

    private static FilePayload text(String name) {
        return new FilePayload(name, "image/jpeg", "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
