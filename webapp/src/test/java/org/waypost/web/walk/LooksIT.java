package org.waypost.web.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Screen;
import org.waypost.web.it.Visitor;

/**
 * Every page, on a desk and on a phone, light and dark: usable by everybody (axe, WCAG 2.2 AA), nothing in the console,
 * nothing refused by the content security policy, nothing to scroll sideways, no English on Spanish pages.
 */
@OnRunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksIT {
    /** All languages, screens and lights take minutes, and are for the long run. */
    private static final boolean ALL = Boolean.getBoolean("waypost.all");

    private final Wardrobe wardrobe;
    private final BusyDay day;

    LooksIT(RunningPlatform platform, Browsers browsers) {
        this.wardrobe = new Wardrobe(browsers);
        this.day = new BusyDay(platform, browsers);
    }

    @BeforeAll
    void mail_comes_in_and_scans_are_asked_for() {
        day.begin();
    }

    @AfterAll
    void leave() {
        wardrobe.close();
    }

    @TestFactory
    Stream<DynamicTest> every_page_is_fit_for_everybody() {
        return SitePage.all(day).stream()
                .filter(page -> ALL || page.person().isEmpty())
                .flatMap(page -> Arrays.stream(Screen.values())
                        .filter(screen -> isShown(page, screen))
                        .flatMap(screen -> schemes(screen)
                                .map(scheme -> dynamicTest(
                                        page.name() + " " + screen + " " + scheme,
                                        () -> looks(page, screen, scheme)))));
    }

    /** Each page on one screen, which its name decides. */
    private static boolean isShown(SitePage page, Screen screen) {
        Screen chosen = page.name().length() % 2 == 0 ? Screen.DESKTOP : Screen.PHONE;
        return ALL || screen == chosen;
    }

    /** Each screen in one light. */
    private static Stream<ColorScheme> schemes(Screen screen) {
        if (ALL) {
            return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK);
        }
        return Stream.of(screen == Screen.DESKTOP ? ColorScheme.LIGHT : ColorScheme.DARK);
    }

    /** Spanish words are longer, so who is signed in looks at each page in Spanish first. */
    @TestFactory
    Stream<DynamicTest> no_english_is_left_on_a_spanish_page_and_it_is_fit_for_everybody() {
        return SitePage.all(day).stream()
                .filter(page -> page.person().isPresent())
                .flatMap(page -> Arrays.stream(Screen.values())
                        .filter(screen -> isShown(page, screen))
                        .flatMap(screen -> schemes(screen)
                                .map(scheme -> dynamicTest(
                                        page.name() + " " + screen + " " + scheme,
                                        () -> speaksSpanish(page, screen, scheme)))));
    }

    private void looks(SitePage page, Screen screen, ColorScheme scheme) {
        Visitor visitor = wardrobe.visitor(page, screen, scheme);
        visitor.complaints();
        Response answer = visitor.opens(page.site(), page.path());
        visitor.page().waitForLoadState();
        Tour.of("look-" + page.name()).picture(screen + "-" + scheme, visitor);

        assertThat(answer.status()).isEqualTo(page.status());
        assertThat(Sight.scrollsSideways(visitor.page())).isFalse();
        assertThat(Sight.accessibilityViolations(visitor.page())).isEmpty();
        assertThat(page.unexpected(visitor.complaints())).isEmpty();
    }

    private void speaksSpanish(SitePage page, Screen screen, ColorScheme scheme) {
        Visitor visitor = wardrobe.visitor(page, screen, scheme).speaks(page.site(), "es");
        looks(page, screen, scheme);
        List<String> words = Sight.words(visitor.page());
        visitor.speaks(page.site(), "en");

        assertThat(words).isNotEmpty();
        assertThat(EnglishWords.only()).doesNotContainAnyElementsOf(words);
    }
}
