package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.Visitor;

/** An owner finds a renter in the report, notes that he asked for erasure, and answers. */
@OnRunningPlatform
class ErasureWalkIT {
    private static final String OWNER = "frank@downtown.example";

    private final Browsers browsers;
    private final Tour tour = Tour.of("erasure");

    ErasureWalkIT(Browsers browsers) {
        this.browsers = browsers;
    }

    @Test
    void a_renter_of_the_report_asks_for_erasure_and_is_answered_by_class() {
        try (Visitor frank = browsers.desktop().signsIn("downtown", OWNER);
                Visitor phone = browsers.phone().signsIn("downtown", OWNER)) {
            finds(frank);
            asks(frank);
            answers(frank);
            String record = frank.page().url();
            fits(phone, "/reports.xhtml?show=active", "reports-phone");
            fits(phone, record.substring(record.indexOf("/customers")), "answer-phone");
        }
    }

    private void finds(Visitor frank) {
        Page page = frank.page();
        frank.opens("downtown", "/reports.xhtml?show=active");
        Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("118"));
        assertThat(row).containsText("Active");
        fitsEverybody(frank);
        tour.picture("reports", frank);
        row.getByRole(AriaRole.LINK).click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Erasure request"))
                .click();
    }

    private void asks(Visitor frank) {
        Page page = frank.page();
        page.getByLabel("How the customer asked").selectOption("LETTER");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Note the request"))
                .click();
        assertThat(page.locator("#state")).containsText("waits for an answer");
        assertThat(page.locator("#state")).containsText("by letter");
        fitsEverybody(frank);
        tour.picture("asked", frank);
    }

    private void answers(Visitor frank) {
        Page page = frank.page();
        frank.confirms("Answer and erase");
        assertThat(page.locator("#state")).containsText("Answered by Frank");
        assertThat(page.locator("#answer")).containsText("Decisions and the ledger");
        fitsEverybody(frank);
        tour.picture("answered", frank);
        assertThat(frank.complaints()).isEmpty();
    }

    private void fits(Visitor phone, String address, String picture) {
        phone.opens("downtown", address);
        fitsEverybody(phone);
        tour.picture(picture, phone);
    }

    private static void fitsEverybody(Visitor visitor) {
        assertThat(Sight.accessibilityViolations(visitor.page())).isEmpty();
        assertThat(Sight.scrollsSideways(visitor.page())).isFalse();
    }
}
