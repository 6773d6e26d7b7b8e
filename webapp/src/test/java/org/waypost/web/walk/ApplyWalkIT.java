package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** Somebody applies for a mailbox by the public page, from his first e-mail to his approval. */
@OnRunningPlatform
class ApplyWalkIT {
    private static final String NOOR = "noor@haddad.example";
    private static final String OWNER = "frank@downtown.example";
    private static final String UPLOADS = "/ui/v1/applicant/documents";
    private static final Pattern LINK = Pattern.compile("http://\\S+/apply\\?t=[\\w-]+");
    private static final Map<String, String> ABOUT = Map.of(
            "applicant.phone", "+1 312 555 0177",
            "applicant.home.street", "88 E Walton St",
            "applicant.home.city", "Chicago",
            "applicant.home.state", "IL",
            "applicant.home.zip4", "60611");

    private final Browsers browsers;
    private final RunningPlatform platform;
    private final Tour tour = Tour.of("apply");

    ApplyWalkIT(Browsers browsers, RunningPlatform platform) {
        this.browsers = browsers;
        this.platform = platform;
    }

    @Test
    void an_application_is_filled_in_by_its_link_and_approved() throws InterruptedException {
        try (Visitor noor = browsers.phone();
                Visitor frank = browsers.desktop().signsIn("downtown", OWNER)) {
            CaseWalkIT.switchesTheRulesOn(frank);
            asksForTheLink(noor);
            String first = link("Your application at");
            opensElsewhere(noor, first);
            String number = choosesAMailbox(noor, first);
            saysWhoApplies(noor);
            saysAboutHerself(noor);
            namesHerDaughter(noor);
            refusesBadFilesAndOthers(noor, frank);
            uploadsHerPapers(noor);
            saysHowSheSigns(noor);
            sendsItIn(noor);
            asksForOneThing(frank);
            answers(noor, link("One thing is needed"));
            approves(frank, number);
        }
        platform.mail(NOOR, mail -> mail.subject().contains("Your papers are approved"));
    }

    private void asksForTheLink(Visitor noor) {
        noor.opens("downtown", "/apply.xhtml");
        tour.looksOnBoth("start", noor);
        noor.page().getByLabel("Your e-mail address").fill(NOOR);
        noor.presses("Send me the link");
        assertThat(noor.page().getByText("Look into your e-mail")).isVisible();
        tour.looks("sent", noor);
    }

    private String link(String subject) throws InterruptedException {
        String text =
                platform.mail(NOOR, mail -> mail.subject().contains(subject)).text();
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }

    /** At another house the link opens nothing, and says so calmly. */
    private void opensElsewhere(Visitor noor, String link) {
        String path = URI.create(link).getRawPath() + "?" + URI.create(link).getRawQuery();
        assertThat(noor.opens("london", path).status()).isEqualTo(404);
        assertThat(heading(noor)).hasText("This link opens nothing");
        noor.complaints();
    }

    private String choosesAMailbox(Visitor noor, String link) {
        noor.page().navigate(link);
        assertThat(noor.page()).hasURL(platform.url("downtown", "/apply.xhtml").toString());
        tour.looksOnBoth("mailbox", noor);
        Locator box = noor.page().locator("a.tile").last();
        String number = box.locator("b").innerText();
        box.click();
        assertThat(noor.page()).hasURL(Pattern.compile(".*step=who"));
        return number;
    }

    private void saysWhoApplies(Visitor noor) {
        Page page = noor.page();
        page.getByLabel("Who applies").selectOption("BUSINESS");
        assertThat(page.getByLabel("Name of the business")).isVisible();
        page.getByLabel("Who applies").selectOption("PERSON");
        assertThat(page.getByLabel("Name of the business")).isHidden();
        page.getByLabel("Your name").fill("Noor Haddad");
        tour.looks("who", noor);
        noor.presses("Save and go on");
        assertThat(page).hasURL(Pattern.compile(".*step=about"));
    }

    private void saysAboutHerself(Visitor noor) {
        Page page = noor.page();
        assertThat(fact(page, "applicant.lastName")).hasValue("Haddad");
        assertThat(fact(page, "applicant.home.country")).hasValue("US");
        ABOUT.forEach((key, value) -> fact(page, key).fill(value));
        fact(page, "applicant.phone").fill("call me");
        noor.presses("Save and go on");
        assertThat(page.getByText("A telephone number with its area code.")).isVisible();
        fact(page, "applicant.phone").fill(ABOUT.get("applicant.phone"));
        fact(page, "applicant.courtProtected").selectOption("false");
        tour.looksOnBoth("about", noor);
        noor.presses("Save and go on");
        assertThat(page).hasURL(Pattern.compile(".*step=people"));
    }

    private void namesHerDaughter(Visitor noor) {
        Page page = noor.page();
        page.locator("[id='add:name']").fill("Salma Haddad");
        page.locator("[id='add:relation']").selectOption("CHILD");
        noor.presses("Add");
        assertThat(page.locator("[id='people']")).containsText("Salma Haddad");
        tour.looksOnBoth("people", noor);
        noor.presses("Save and go on");
        assertThat(page).hasURL(Pattern.compile(".*step=papers"));
    }

    private void uploadsHerPapers(Visitor noor) {
        Page page = noor.page();
        page.getByLabel("Which ID").selectOption("passport");
        page.getByLabel("Issued by").fill("United States");
        page.locator("#number").fill("1234567");
        page.getByLabel("Valid until").fill("2035-05-30");
        picks(page, "passport.jpg");
        noor.presses("Upload");
        assertThat(page.locator("[data-part=done]")).isVisible();
        page.locator("#type").selectOption("address_id");
        page.getByLabel("Which ID").selectOption("voter_card");
        picks(page, "voter.jpg");
        noor.presses("Upload");
        assertThat(page.locator("[id='slots'] .tag.ok")).hasCount(2);
        tour.looksOnBoth("papers", noor);
        assertThat(fact(page, "applicant.addressId.street")).hasValue(ABOUT.get("applicant.home.street"));
        noor.presses("Save and go on");
        assertThat(page).hasURL(Pattern.compile(".*step=signature"));
    }

    /** What is no picture is refused as anywhere else, and who has not come by a link uploads nothing here. */
    private static void refusesBadFilesAndOthers(Visitor noor, Visitor frank) {
        String passport = "{\"type\":\"photo_id\",\"paper\":\"passport\",\"number\":\"1\",\"issuer\":\"US\","
                + "\"expiresOn\":\"2035-05-30\"}";
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertThat(noor.uploads(UPLOADS, passport, script)).contains("CONTENT-");
        assertThat(frank.uploads(UPLOADS, passport, MailBag.fresh().letter())).contains("PLATFORM-0003");
        noor.complaints();
        frank.complaints();
    }

    private static void picks(Page page, String name) {
        page.locator("[data-part=front] [data-part=file]")
                .setInputFiles(
                        new FilePayload(name, "image/jpeg", MailBag.fresh().letter()));
    }

    private void saysHowSheSigns(Visitor noor) {
        fact(noor.page(), "witness.method").selectOption("cmra_in_person");
        tour.looks("signature", noor);
        noor.presses("Save and go on");
        assertThat(noor.page()).hasURL(Pattern.compile(".*step=check"));
    }

    private void sendsItIn(Visitor noor) throws InterruptedException {
        tour.looksOnBoth("check", noor);
        noor.presses("Send the application");
        assertThat(noor.page().getByText("We have your application")).isVisible();
        tour.looksOnBoth("state", noor);
        assertThat(noor.complaints()).isEmpty();
        platform.mail(NOOR, mail -> mail.subject().contains("We have your application"));
    }

    private static void asksForOneThing(Visitor frank) {
        Page page = frank.page();
        frank.opens("downtown", "/customers/applications.xhtml?find=haddad");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Case Noor Haddad"))
                .click();
        assertThat(heading(frank)).hasText("Case of Noor Haddad");
        frank.presses("Begin review");
        frank.presses("Ask");
        page.getByLabel("What is needed").fill("Is this your mobile number?");
        page.locator("#asking").getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.locator(".lede")).containsText("applicant was asked");
    }

    private void answers(Visitor noor, String link) {
        Page page = noor.page();
        page.navigate(link);
        assertThat(page.getByText("Is this your mobile number?")).isVisible();
        tour.looksOnBoth("asked", noor);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("About you"))
                .click();
        fact(page, "applicant.phone").fill("+1 312 555 0178");
        noor.presses("Save and go on");
        assertThat(page).hasURL(Pattern.compile(".*step=people"));
        noor.opens("downtown", "/apply.xhtml?step=check");
        noor.presses("Send it again");
        assertThat(page.getByText("We are looking at it")).isVisible();
        assertThat(noor.complaints()).isEmpty();
    }

    private static void approves(Visitor frank, String number) {
        Page page = frank.page();
        page.reload();
        for (int paper = 0; paper < 2; paper++) {
            frank.presses("Approve this document");
            assertThat(page.locator(".ui-growl-item").last()).isVisible();
        }
        frank.presses("Approve…");
        for (Locator note :
                page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).all()) {
            note.fill("Seen at the counter.");
        }
        frank.presses("Approve the case");
        assertThat(page.locator(".lede")).containsText("approved");
        frank.opens("downtown", "/mailboxes.xhtml?q=" + number);
        assertThat(page.locator("main")).containsText("Noor Haddad");
    }

    private static Locator fact(Page page, String key) {
        return page.locator("[data-fact='" + key + "']");
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }
}
