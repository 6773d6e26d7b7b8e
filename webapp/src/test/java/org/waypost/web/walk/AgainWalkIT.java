package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** A manager answers for a renter; a renter moves, is told what is needed, and has his address for forwarding shown. */
@OnRunningPlatform
class AgainWalkIT {
    private static final String MATEO = "mateo@rojas.example";
    private static final String HOME =
            "{\"name\":\"Mateo Rojas\",\"lines\":[\"1200 N Ashland Ave\"],\"town\":\"Chicago\","
                    + "\"region\":\"IL\",\"postcode\":\"60622\",\"country\":\"US\"}";
    private static final String OWNER = "frank@downtown.example";

    private final Browsers browsers;
    private final RunningPlatform platform;
    private final Tour tour = Tour.of("again");

    AgainWalkIT(Browsers browsers, RunningPlatform platform) {
        this.browsers = browsers;
        this.platform = platform;
    }

    @Test
    void a_forwarding_address_is_shown_by_a_document_before_mail_goes_there() {
        try (Visitor frank = browsers.desktop().signsIn("downtown", OWNER);
                Visitor mateo = browsers.phone().signsIn("downtown", MATEO).speaks("downtown", "es")) {
            wantsProofs(frank, true);
            try {
                keepsAnAddressAndShowsIt(mateo);
                comparesTheDocument(frank);
                seesThatItIsVerified(mateo);
            } finally {
                wantsProofs(frank, false);
            }
            assertThat(frank.complaints()).isEmpty();
            assertThat(mateo.complaints()).isEmpty();
        }
    }

    private void wantsProofs(Visitor frank, boolean wanted) {
        frank.opens("downtown", "/settings/location.xhtml");
        Locator form = frank.page().locator("[id='forwardingRule']");
        form.getByRole(AriaRole.CHECKBOX).setChecked(wanted);
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(frank.told()).isVisible();
    }

    private void keepsAnAddressAndShowsIt(Visitor mateo) {
        mateo.opens("downtown", "/renter/addresses.xhtml");
        mateo.posts("/ui/v1/addresses", HOME);
        mateo.uploads(
                "/ui/v1/documents",
                "{\"type\":\"forwarding_proof\"}",
                MailBag.fresh().letter());
        mateo.opens("downtown", "/renter/addresses.xhtml");
        assertThat(mateo.page().getByRole(AriaRole.ARTICLE)).containsText("sin verificar");
        tour.looks("phone-address", mateo);
    }

    private void comparesTheDocument(Visitor frank) {
        Page page = frank.page();
        record(frank, "compliance");
        frank.presses("The document shows it");
        assertThat(frank.told()).containsText("Approve a document first");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Review Proof of a forwarding address"))
                .click();
        page.waitForLoadState();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Approve"))
                .click();
        assertThat(page.locator("#about")).containsText("approved");
        record(frank, "compliance");
        tour.looksOnBoth("addresses", frank);
        frank.presses("The document shows it");
        assertThat(page.locator("[id='addresses']")).containsText("Verified");
    }

    private void seesThatItIsVerified(Visitor mateo) {
        mateo.opens("downtown", "/renter/addresses.xhtml");
        assertThat(mateo.page().getByRole(AriaRole.ARTICLE)).containsText("verificada");
    }

    @Test
    void a_renter_is_served_by_exception_and_his_papers_are_asked_for_again() throws InterruptedException {
        try (Visitor frank = browsers.desktop().signsIn("downtown", OWNER);
                Visitor mateo = browsers.phone().signsIn("downtown", MATEO).speaks("downtown", "es")) {
            grantsAnException(frank);
            hasMoved(frank);
            platform.mail(MATEO, mail -> mail.subject().equals("Necesitamos otra vez documentos suyos"));
            readsWhatIsNeeded(mateo);
            seesWhyTheCaseIsThere(frank);
            assertThat(frank.complaints()).isEmpty();
            assertThat(mateo.complaints()).isEmpty();
        }
    }

    private void grantsAnException(Visitor frank) {
        Page page = frank.page();
        record(frank, "renters");
        page.getByLabel("Reason").fill("The new passport is on its way.");
        page.getByLabel("Last day")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
        frank.presses("Serve by exception");
        Locator exception = page.locator("[id='exception']");
        assertThat(exception).containsText("Served by exception until");
        assertThat(exception).containsText("granted by Frank");
        tour.looksOnBoth("exception", frank);
        frank.confirms("End it now");
        assertThat(exception.getByLabel("Reason")).isVisible();
        assertThat(exception).containsText("Earlier exceptions");
    }

    private static void hasMoved(Visitor frank) {
        frank.confirms("Lives somewhere else");
        assertThat(frank.told()).containsText("What is needed is asked for.");
    }

    private void readsWhatIsNeeded(Visitor mateo) {
        Page page = mateo.page();
        mateo.opens("downtown", "/renter/documents.xhtml");
        Locator asked = page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHas(page.locator("[data-asked]")));
        assertThat(asked).containsText("Necesitamos estos documentos hasta el");
        assertThat(asked).containsText("Cambió el domicilio.");
        tour.looks("phone-asked", mateo);
    }

    private void seesWhyTheCaseIsThere(Visitor frank) {
        Page page = frank.page();
        record(frank, "renters");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Case").setExact(true))
                .click();
        assertThat(page.getByText("Looked at again by itself")).isVisible();
        assertThat(page.getByText("The home address has changed.")).isVisible();
        tour.looksOnBoth("case", frank);
    }

    private static void record(Visitor frank, String section) {
        frank.opens("downtown", "/customers/" + section + ".xhtml?find=rojas");
        frank.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Mateo Rojas"))
                .first()
                .click();
        assertThat(frank.page().locator("h1")).hasText("Mateo Rojas");
    }
}
