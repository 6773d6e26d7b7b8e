package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.Visitor;

/** An owner types a renter into the postal register, looks at the quarter's list, and notes the location's own number. */
@OnRunningPlatform
class RegistrationWalkIT {
    private static final String OWNER = "frank@downtown.example";

    private final Browsers browsers;
    private final Tour tour = Tour.of("registration");

    RegistrationWalkIT(Browsers browsers) {
        this.browsers = browsers;
    }

    @Test
    void a_renter_is_entered_the_list_says_who_is_missing_and_the_calendar_what_comes() {
        try (Visitor frank = browsers.desktop().signsIn("downtown", OWNER);
                Visitor phone = browsers.phone().signsIn("downtown", OWNER)) {
            entersHalden(frank);
            readsTheList(frank);
            notesTheLocationsNumber(frank);
            everythingFitsThePhone(phone);
        }
    }

    private void entersHalden(Visitor frank) {
        Page page = frank.page();
        frank.opens("downtown", "/customers/registration.xhtml?show=to_enter");
        fitsEverybody(frank);
        tour.picture("list", frank);
        row(page)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open sheet"))
                .click();
        assertThat(page.locator("#v2b")).hasText("118");
        assertThat(page.locator("#v7a")).containsText("Halden");
        fitsEverybody(frank);
        tour.picture("sheet", frank);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Noted in the register"))
                .click();
        assertThat(page.locator("#state")).containsText("Entered by Frank");
        frank.opens("downtown", "/customers/registration.xhtml?show=entered");
        assertThat(row(page)).containsText("entered");
        assertThat(frank.complaints()).isEmpty();
    }

    private static Locator row(Page page) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Halden"));
    }

    private void readsTheList(Visitor frank) {
        frank.opens("downtown", "/customers/certification.xhtml");
        assertThat(frank.page().locator("#sign")).containsText("still to be entered");
        assertThat(frank.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Certify")))
                .isDisabled();
        fitsEverybody(frank);
        tour.picture("certification", frank);
    }

    private void notesTheLocationsNumber(Visitor frank) {
        Page page = frank.page();
        frank.opens("downtown", "/customers/compliance-calendar.xhtml");
        page.getByLabel("Number").fill("CMRA-33602-17");
        page.getByLabel("Authority").fill("Tampa Main Post Office");
        page.getByLabel("Valid until")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(59).toString());
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Add a registration"))
                .click();
        assertThat(page.locator("#held")).containsText("CMRA-33602-17");
        assertThat(page.locator("#days")).containsText("A registration of the location runs out");
        fitsEverybody(frank);
        tour.picture("calendar", frank);
        assertThat(frank.complaints()).isEmpty();
    }

    private void everythingFitsThePhone(Visitor phone) {
        for (String name : List.of("registration", "certification", "compliance-calendar")) {
            phone.opens("downtown", "/customers/" + name + ".xhtml");
            fitsEverybody(phone);
            tour.picture(name + "-phone", phone);
        }
    }

    private static void fitsEverybody(Visitor visitor) {
        assertThat(Sight.accessibilityViolations(visitor.page())).isEmpty();
        assertThat(Sight.scrollsSideways(visitor.page())).isFalse();
    }
}
