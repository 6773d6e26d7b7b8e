package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.local.demo.LocationApi.Intake;
import org.waypost.local.demo.Picture;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** A sign-in that ends while somebody types: the next click leads to the sign-in and back, and the words are still there. */
@OnRunningPlatform
class SessionEndIT {
    private static final String EMAIL = "teresa@downtown.example";
    private static final String TYPED = "Words typed before the session ended";
    private static final Pattern SIGN_IN = Pattern.compile(".*/realms/downtown/.*");

    private final RunningPlatform platform;
    private final Visitor teresa;
    private final Page page;

    SessionEndIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.teresa = browsers.desktop().signsIn("downtown", EMAIL);
        this.page = teresa.page();
    }

    @AfterEach
    void leave() {
        teresa.close();
    }

    @Test
    void a_session_that_ended_in_another_tab_costs_no_typed_text() {
        String item = opensAPieceAndTypes();

        signsOutInAnotherTab();
        presses("Update");

        assertThat(page).hasURL(SIGN_IN);
        teresa.signsInHere(EMAIL);
        assertThat(page).hasURL(Pattern.compile(".*/mailroom/item\\.xhtml\\?id=" + item));
        assertThat(page.getByLabel("Sender")).hasValue(TYPED);
        presses("Update");
        assertThat(page.locator(".ui-growl-item")).containsText("Saved");
    }

    @Test
    void a_session_that_the_provider_ended_is_over_here_too() {
        String item = opensAPieceAndTypes();

        new KeycloakConsole(platform).endsAllSessionsOf("downtown", EMAIL);
        page.waitForCondition(() -> isSignedOut());
        presses("Update");

        assertThat(page).hasURL(SIGN_IN);
        teresa.signsInHere(EMAIL);
        assertThat(page).hasURL(Pattern.compile(".*/mailroom/item\\.xhtml\\?id=" + item));
        assertThat(page.getByLabel("Sender")).hasValue(TYPED);
    }

    private String opensAPieceAndTypes() {
        Picture picture = new Picture("session.jpg", MailBag.fresh().letter());
        Intake stored = platform.scanner("downtown").intake(List.of(picture)).get(0);
        teresa.opens("downtown", "/mailroom/item.xhtml?id=" + stored.itemId());
        page.getByLabel("Sender").fill(TYPED);
        return stored.itemId();
    }

    private void signsOutInAnotherTab() {
        try (Page other = teresa.context().newPage()) {
            other.navigate(platform.url("downtown", "/dashboard.xhtml").toString());
            other.locator("summary.me").click();
            other.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out"))
                    .click();
            assertThat(other).hasURL(Pattern.compile(".*/errors/signed-out\\.xhtml"));
        }
    }

    private boolean isSignedOut() {
        return teresa.statusOf("/ui/v1/items") == 401;
    }

    private void presses(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }
}
