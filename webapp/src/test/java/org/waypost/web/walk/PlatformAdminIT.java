package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.waypost.tenants.cli.Tenant;
import org.waypost.tenants.cli.TenantWait;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** The platform's administrator at the platform's own host and realm. */
@OnRunningPlatform
class PlatformAdminIT {
    private static final String SHORT_LIVED = """
            {"kind": "franchise", "slug": "shortlived", "name": "Short Lived Mail", "locale": "en-US"}""";

    private final RunningPlatform platform;
    private final Visitor morgan;
    private final Page page;
    private final Tour tour = Tour.of("platform");

    PlatformAdminIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.morgan = browsers.desktop().signsIn("admin", "admin@waypost.example");
        this.page = morgan.page();
    }

    @Test
    void tenants_are_listed_and_can_be_suspended_and_resumed() throws IOException {
        createTenant();
        morgan.opens("admin", "/platform/tenants.xhtml");
        assertThat(row("River North Mail")).containsText("Chicago");
        assertThat(row("Short Lived Mail")).containsText("active");
        tour.picture("tenants", morgan);

        presses("Suspend");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Yes")).click();
        assertThat(row("Short Lived Mail")).containsText("suspended");
        assertThat(platform.tenants().tenant("shortlived").status()).isEqualTo(Tenant.Status.SUSPENDED);
        assertThat(platform.tenants().create(shortLived()).status()).isEqualTo(Tenant.Status.SUSPENDED);

        presses("Resume");
        assertThat(row("Short Lived Mail")).containsText("active");
        assertThat(platform.tenants().tenant("shortlived").status()).isEqualTo(Tenant.Status.ACTIVE);
    }

    @Test
    void a_definition_of_which_nothing_can_be_made_is_refused_before_anything_is_stored() throws IOException {
        ObjectNode wrong = shortLived().put("slug", "wrong-clock").put("timeZone", "America/Chicgo");

        assertThatThrownBy(() -> platform.tenants().create(wrong)).hasMessageContaining("timeZone");
        assertThatThrownBy(() -> platform.tenants().tenant("wrong-clock")).hasMessageContaining("TENANCY-0001");
    }

    @Test
    void queues_and_dead_letters_are_shown() {
        morgan.opens("admin", "/platform/jobs.xhtml");

        assertThat(heading("Queues")).isVisible();
        assertThat(heading("Failed for good")).isVisible();
        tour.picture("jobs", morgan);
    }

    @Test
    void pages_of_locations_do_not_exist_here() {
        assertThat(morgan.opens("admin", "/mailroom/items.xhtml").status()).isEqualTo(404);
    }

    private void createTenant() throws IOException {
        platform.tenants().create(shortLived());
        TenantWait.patient(platform.tenants()).untilActive("shortlived", line -> {});
    }

    private static ObjectNode shortLived() throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(SHORT_LIVED);
    }

    private Locator row(String name) {
        return page.getByRole(AriaRole.ROW).filter(new FilterOptions().setHasText(name));
    }

    private void presses(String button) {
        row("Short Lived Mail")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private Locator heading(String words) {
        return page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(words).setExact(true));
    }
}
