package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** A case from its first missing paper to its approval, as the reviewer sees it. */
@OnRunningPlatform
class CaseWalkIT {
    private static final String OKAFOR = "j.okafor@okafor.example";
    private static final String OWNER = "frank@downtown.example";
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("applicant.phone", "+1 312 555 0100"),
            Map.entry("applicant.home.street", "1200 N Ashland Ave"),
            Map.entry("applicant.home.city", "Chicago"),
            Map.entry("applicant.home.state", "IL"),
            Map.entry("applicant.home.zip4", "60622"),
            Map.entry("applicant.home.country", "US"),
            Map.entry("applicant.photoId.name", "J. Okafor"),
            Map.entry("applicant.addressId.name", "J. Okafor"),
            Map.entry("applicant.addressId.street", "1200 N Ashland Ave"),
            Map.entry("applicant.addressId.city", "Chicago"),
            Map.entry("applicant.addressId.state", "IL"),
            Map.entry("applicant.addressId.zip4", "60622"),
            Map.entry("applicant.addressId.country", "US"));

    private final Browsers browsers;
    private final RunningPlatform platform;
    private final Tour tour = Tour.of("case");

    CaseWalkIT(Browsers browsers, RunningPlatform platform) {
        this.browsers = browsers;
        this.platform = platform;
    }

    @Test
    void a_case_is_reviewed_paper_by_paper_until_it_is_approved() throws InterruptedException {
        try (Visitor renter = browsers.phone().signsIn("downtown", OKAFOR);
                Visitor frank = browsers.desktop().signsIn("downtown", OWNER)) {
            switchesTheRulesOn(frank);
            uploads(renter, "passport", "1234567", "2035-05-30");
            beginsTheCase(frank);
            seesWhatIsMissing(frank);
            looksCloser(frank.page());
            typesWhatIsKnown(frank);
            approvesThePaper(frank);
            approvesTheCase(frank);
        }
        platform.mail(OKAFOR, mail -> mail.subject().contains("Your papers are approved"));
    }

    /** The rules of the form hold at the location, which others may have seen to already. */
    static void switchesTheRulesOn(Visitor frank) {
        Page page = frank.page();
        frank.opens("downtown", "/settings/location-plugin.xhtml?kind=COMPLIANCE&name=usps-1583");
        Locator on = page.locator("[id='offer:on']");
        if (on.isVisible()) {
            on.click();
            assertThat(page.locator("[id='offer:off']")).isVisible();
        }
    }

    private static void uploads(Visitor phone, String paper, String number, String until) {
        Page page = phone.page();
        phone.opens("downtown", "/renter/documents.xhtml");
        page.getByLabel("Which ID").selectOption(paper);
        page.getByLabel("Number").fill(number);
        page.getByLabel("Issued by").fill("United States");
        page.getByLabel("Valid until").fill(until);
        page.locator("[data-part=front] [data-part=file]")
                .setInputFiles(new FilePayload(
                        paper + ".jpg", "image/jpeg", MailBag.fresh().letter()));
        press(page, "Upload");
        assertThat(page.locator("[data-part=done]")).containsText("Uploaded");
    }

    private void beginsTheCase(Visitor frank) {
        Page page = frank.page();
        frank.opens("downtown", "/customers/renters.xhtml?find=okafor");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("J. Okafor"))
                .first()
                .click();
        press(page, "Begin application");
        assertThat(heading(page)).hasText("Case of J. Okafor");
        press(page, "Hand in");
        assertThat(page.locator(".lede")).containsText("waits for review");
        press(page, "Begin review");
        assertThat(page.locator(".lede")).containsText("Review begun by Frank");
    }

    private void seesWhatIsMissing(Visitor frank) {
        Page page = frank.page();
        Locator missing = group(page, "Missing");
        assertThat(missing).containsText("One photo ID and one address ID are needed.");
        assertThat(missing).containsText("edition 2024-06");
        assertThat(missing.getByRole(AriaRole.LINK).first()).hasAttribute("href", Pattern.compile("https?://.*"));
        assertThat(page.locator("#papers")).containsText("1234567");
        tour.looksOnBoth("missing", frank);
    }

    private static void looksCloser(Page page) {
        Locator picture = page.locator(".stage img").first();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Larger: Front"))
                .press("Enter");
        assertThat(picture).hasAttribute("style", Pattern.compile(".*scale\\(1\\.4\\).*"));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Whole picture: Front"))
                .press("Enter");
    }

    private void typesWhatIsKnown(Visitor frank) {
        Page page = frank.page();
        fact(page, "applicant.phone").fill("call me");
        press(page, "Save");
        assertThat(page.getByText("A telephone number with its area code.")).isVisible();
        tour.looks("wrong", frank);
        TYPED.forEach((key, value) -> fact(page, key).fill(value));
        fact(page, "applicant.courtProtected").selectOption("false");
        press(page, "Save");
        assertThat(page.getByText("Saved. The rules were asked again.")).isVisible();
        assertThat(group(page, "In order")).containsText("Home address may not be a PO box.");
    }

    private void approvesThePaper(Visitor frank) {
        Page page = frank.page();
        press(page, "Approve this document");
        assertThat(page.locator(".case-slots")).containsText("approved");
        tour.picture("paper-approved", frank);
        assertThat(frank.complaints()).isEmpty();
    }

    /** What is still missing is overruled by the owner, with a word for each rule. */
    private void approvesTheCase(Visitor frank) {
        Page page = frank.page();
        press(page, "Approve…");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        press(page, "Approve the case");
        assertThat(page.getByText("These rules are broken")).isVisible();
        for (Locator note : dialog.getByRole(AriaRole.TEXTBOX).all()) {
            note.fill("Seen on paper at the counter.");
        }
        tour.looksOnBoth("approving", frank);
        press(page, "Approve the case");
        assertThat(page.locator(".lede")).containsText("approved");
        press(page, "Judge again as then");
        assertThat(page.getByText("the same.")).isVisible();
        tour.looks("approved", frank);
    }

    private static Locator group(Page page, String name) {
        return page.locator(".case-group")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name))));
    }

    private static Locator fact(Page page, String key) {
        return page.locator("[data-fact='" + key + "']");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
