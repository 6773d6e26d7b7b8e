package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.Visitor;

/** A renter's papers from his phone to the reviewer and back. */
@OnRunningPlatform
class PapersWalkIT {
    private static final String TOMASZ = "tomasz@zielinski.example";
    private static final String OWNER = "frank@downtown.example";

    private final Browsers browsers;
    private final Tour tour = Tour.of("papers");

    PapersWalkIT(Browsers browsers) {
        this.browsers = browsers;
    }

    @Test
    void papers_are_uploaded_rejected_for_a_reason_and_every_look_is_told() {
        try (Visitor phone = browsers.phone().signsIn("downtown", TOMASZ);
                Visitor frank = browsers.desktop().signsIn("downtown", OWNER)) {
            uploadsHisPassport(phone);
            rejects(frank);
            readsWhy(phone);
            namesHisWife(phone);
        }
    }

    private void uploadsHisPassport(Visitor phone) {
        Page page = phone.page();
        phone.opens("downtown", "/renter/documents.xhtml");
        fitsEverybody(phone);
        page.getByLabel("Which ID").selectOption("us_drivers_or_nondriver_id");
        assertThat(page.getByText("Back", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        page.getByLabel("Which ID").selectOption("passport");
        page.getByLabel("Number").fill("540012345");
        page.getByLabel("Issued by").fill("United States");
        page.getByLabel("Valid until").fill("2020-01-01");
        page.locator("[data-part=front] [data-part=file]").setInputFiles(passport());
        press(page, "Upload");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This document has expired");
        page.getByLabel("Valid until").fill("2035-05-30");
        tour.picture("filled-phone", phone);
        press(page, "Upload");
        assertThat(page.locator("[data-part=done]")).containsText("Uploaded");
        assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("Passport");
        tour.picture("uploaded-phone", phone);
        assertThat(phone.complaints()).allMatch(line -> line.contains("422"));
    }

    private void rejects(Visitor frank) {
        Page page = frank.page();
        frank.opens("downtown", "/customers/renters.xhtml?find=Zielinski");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("Zieli.ski")))
                .first()
                .click();
        tour.picture("record", frank);
        fitsEverybody(frank);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Review Passport"))
                .click();
        assertThat(page.getByText("540012345")).isVisible();
        fitsEverybody(frank);
        tour.picture("review", frank);
        page.getByLabel("In words, for the renter").fill("The glare hides the number.");
        press(page, "Reject");
        assertThat(page.locator("#about")).containsText("rejected");
        assertThat(frank.complaints()).isEmpty();
    }

    private void readsWhy(Visitor phone) {
        phone.opens("downtown", "/renter/action-required.xhtml");
        assertThat(phone.page().getByRole(AriaRole.STATUS).filter(with("A document needs your attention")))
                .isVisible();
        fitsEverybody(phone);
        phone.opens("downtown", "/renter/documents.xhtml");
        Locator passport = phone.page().getByRole(AriaRole.ARTICLE);
        assertThat(passport).containsText("It cannot be read. The glare hides the number.");
        passport.getByRole(AriaRole.LINK).first().click();
        assertThat(phone.page().locator("ol.timeline")).containsText("Looked at the front");
        assertThat(phone.page().locator("ol.timeline")).containsText("Frank");
        fitsEverybody(phone);
        tour.picture("looks-phone", phone);
    }

    private void namesHisWife(Visitor phone) {
        Page page = phone.page();
        phone.opens("downtown", "/renter/people.xhtml");
        page.getByLabel("Full name").fill("Agnieszka Zielinska");
        press(page, "Authorize");
        assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("waits for approval");
        fitsEverybody(phone);
        tour.picture("people-phone", phone);
    }

    private static FilePayload passport() {
        return new FilePayload("passport.jpg", "image/jpeg", MailBag.fresh().letter());
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void fitsEverybody(Visitor visitor) {
        assertThat(Sight.accessibilityViolations(visitor.page())).isEmpty();
        assertThat(Sight.scrollsSideways(visitor.page())).isFalse();
    }
}
