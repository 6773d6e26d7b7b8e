package org.waypost.web.plugins;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.local.DatabaseAccess;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;
import org.waypost.web.walk.Tour;

/** From the archetype to a sample label: what an author, the platform's administrator and a location's manager do. */
@OnRunningPlatform
class AuthorsRoadIT {
    private static final String ID = "own-courier";

    private final RunningPlatform platform;
    private final Visitor morgan;
    private final Visitor frank;
    private final Visitor harriet;
    private final Tour tour = Tour.of("authors-road");

    AuthorsRoadIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.morgan = browsers.desktop().signsIn("admin", "admin@waypost.example");
        this.frank = browsers.desktop().signsIn("downtown", "frank@downtown.example");
        this.harriet = browsers.phone().signsIn("london", "harriet@london.example");
    }

    @Test
    void a_plugin_goes_from_the_archetype_to_a_sample_label_and_through_an_upgrade(@TempDir Path folder)
            throws IOException, InterruptedException, SQLException {
        PluginProject project = PluginProject.generate(folder);
        installs(project.jar("1.0.0"));
        setsUp();
        tries("$6.00");
        another_location_has_nothing_of_it();

        Assertions.assertThat(platform.plugins().install(project.jar("1.1.0")).version())
                .isEqualTo("1.1.0");
        tries("$6.00");

        keepsRecords(true);
        isOnlyDisabled();
        tries("$6.00");
        keepsRecords(false);
        platform.plugins().remove(ID);
        frank.opens("downtown", "/settings/location-plugins.xhtml");
        assertThat(frank.page().getByText("Own courier")).hasCount(0);
    }

    private void installs(Path jar) {
        morgan.opens("admin", "/platform/plugins.xhtml");
        Page page = morgan.page();
        page.locator("[data-plugin-drop] input[type=file]").setInputFiles(jar);
        page.waitForURL("**/platform/plugin.xhtml?id=" + ID);
        assertThat(page.getByText("Example Couriers").first()).isVisible();
        assertThat(page.getByText("Nothing: it only computes.")).isVisible();
        assertThat(page.locator(".card .tag").first()).hasText("Switched off");
        tour.picture("installed", morgan);
        presses(page, "Switch on");
        presses(page, "Yes");
        assertThat(page.locator(".tag.ok").first()).hasText("Running");
        tour.picture("running", morgan);
    }

    private void setsUp() {
        frank.opens("downtown", "/settings/location-plugins.xhtml");
        Page page = frank.page();
        page.getByText("Own courier").first().click();
        assertThat(page.locator(".tag.warn")).hasText("Needs settings");
        presses(page, "Enable");
        assertThat(page.getByText("must not be empty")).isVisible();
        page.getByLabel("Price per parcel").fill("4.80");
        page.getByLabel("Price per kilogram").fill("1.20");
        page.getByLabel("Dispatch key").fill("a secret of downtown");
        presses(page, "Test connection");
        assertThat(page.getByText("A parcel of one kilogram costs")).isVisible();
        presses(page, "Enable");
        assertThat(page.locator(".tag.ok")).hasText("Enabled");
        Assertions.assertThat(page.content()).doesNotContain("a secret of downtown");
        tour.picture("set-up", frank);
    }

    private void tries(String price) {
        frank.opens("downtown", "/settings/location-plugin.xhtml?kind=CARRIER&name=" + ID);
        Page page = frank.page();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Try it")).click();
        page.getByLabel("Weight").fill("2.2");
        presses(page, "Get rates");
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(price)))
                .isVisible();
        presses(page, "Sample label");
        presses(page, "Yes");
        assertThat(page.locator("#label .tag")).hasText("given back");
        assertThat(page.getByAltText("The sample label")).isVisible();
        tour.picture("sample-label", frank);
    }

    private void another_location_has_nothing_of_it() {
        harriet.opens("london", "/settings/location-plugin.xhtml?kind=CARRIER&name=" + ID);
        Page page = harriet.page();
        assertThat(page.locator(".tag.warn")).hasText("Needs settings");
        assertThat(page.getByLabel("Price per parcel")).hasValue("");
        Assertions.assertThat(page.content()).doesNotContain("4.80", "Something is stored");
    }

    /** A plugin that stored records refer to may rest but not go; what was set stays meanwhile. */
    private void isOnlyDisabled() {
        Assertions.assertThatThrownBy(() -> platform.plugins().remove(ID)).hasMessageContaining("EXTENSIONS-0003");
        platform.plugins().setEnabled(ID, false);
        frank.opens("downtown", "/settings/location-plugins.xhtml");
        assertThat(frank.page().getByText("Own courier")).hasCount(0);
        Assertions.assertThatThrownBy(() -> platform.plugins().remove(ID)).hasMessageContaining("EXTENSIONS-0003");
        platform.plugins().setEnabled(ID, true);
    }

    /** Writes what features write whose decisions refer to an offer. */
    private void keepsRecords(boolean keeps) throws SQLException {
        DatabaseAccess access = platform.parts().database();
        try (Connection database = DriverManager.getConnection(
                        access.url(), access.app().user(), access.app().password());
                PreparedStatement change =
                        database.prepareStatement("UPDATE plugin_choice SET kept_since = ? WHERE name = ?")) {
            change.setObject(1, keeps ? LocalDateTime.of(2026, 1, 2, 3, 4) : null);
            change.setString(2, ID);
            Assertions.assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    private static void presses(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
