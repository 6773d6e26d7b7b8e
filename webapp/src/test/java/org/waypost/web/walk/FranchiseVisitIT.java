package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.local.DatabaseAccess;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** The franchise's administrator sees its locations and goes into one of them without signing in again. */
@OnRunningPlatform
class FranchiseVisitIT {
    private final RunningPlatform platform;
    private final Browsers browsers;
    private final Visitor rosalind;
    private final Page page;
    private final Tour tour = Tour.of("franchise");

    FranchiseVisitIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.browsers = browsers;
        this.rosalind = browsers.desktop().signsIn("lakeside", "rosalind@lakeside.example");
        this.page = rosalind.page();
    }

    @AfterEach
    void leave() {
        rosalind.close();
    }

    @Test
    void each_location_is_entered_with_one_click_and_left_by_the_banner() throws SQLException {
        tour.picture("locations", rosalind);
        enters("Bankside Mail Rooms");

        assertThat(page).hasURL(platform.url("london", "/dashboard.xhtml").toString());
        assertThat(banner()).containsText("You are visiting this location");
        tour.picture("visit", rosalind);
        assertThat(visitorsInLedger()).contains("Rosalind Achebe");

        banner().getByRole(AriaRole.LINK).click();
        assertThat(page)
                .hasURL(platform.url("lakeside", "/franchise/locations.xhtml").toString());
    }

    @Test
    void a_visitor_sees_the_mail_and_signs_out_everywhere_at_once() {
        enters("River North Mail");
        assertThat(rosalind.opens("downtown", "/mailroom/items.xhtml").status()).isEqualTo(200);

        page.locator("summary.me").click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*downtown.*/errors/signed-out\\.xhtml"));
        page.navigate(platform.url("lakeside", "/").toString());
        assertThat(page).hasURL(Pattern.compile(".*/realms/lakeside/.*"));
    }

    @Test
    void mail_cannot_be_handed_in_at_the_franchise_itself() {
        assertThat(rosalind.opens("lakeside", "/mailroom/intake.xhtml").status())
                .isEqualTo(404);
        assertThat(rosalind.statusOf("/ui/v1/items")).isEqualTo(403);
    }

    @Test
    void people_of_a_location_cannot_come_by_the_franchises_realm() {
        try (Visitor dana = browsers.desktop().signsIn("downtown", "dana@downtown.example")) {
            dana.opens("uptown", "/signin?via=franchise");
            assertThat(dana.page()).hasURL(Pattern.compile(".*/realms/lakeside/.*"));
            assertThat(dana.page().locator("#kc-login")).isVisible();
        }
    }

    private void enters(String location) {
        page.locator("section.card")
                .filter(new Locator.FilterOptions().setHasText(location))
                .getByRole(AriaRole.LINK)
                .click();
    }

    private List<String> visitorsInLedger() throws SQLException {
        DatabaseAccess access = platform.parts().database();
        try (Connection connection = access.connect(access.migrate());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT actor_name FROM ledger_entry e JOIN tenant t ON t.id = e.tenant_id"
                                + " WHERE t.slug = 'london' AND e.action = 'access.visited'")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private Locator banner() {
        return page.locator("#visit");
    }
}
