package org.waypost.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import org.waypost.web.it.Screen;
import org.waypost.web.it.Visitor;

/** Pictures of the pages that were walked through, for people to look at: {@code target/screenshots/TOUR-NN-NAME.png}. */
public final class Tour {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private final String name;
    private int taken;

    private Tour(String name) {
        this.name = name;
    }

    public static Tour of(String name) {
        return new Tour(name);
    }

    /** Takes a picture of what somebody sees now. */
    public void picture(String of, Visitor visitor) {
        taken++;
        Path file = FOLDER.resolve("%s-%02d-%s.png".formatted(name, taken, of));
        visitor.page().screenshot(new ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** Takes a picture, and makes sure that everybody can use what is seen. */
    void looks(String of, Visitor visitor) {
        picture(of, visitor);
        assertThat(Sight.accessibilityViolations(visitor.page())).as(of).isEmpty();
        assertThat(Sight.scrollsSideways(visitor.page())).as(of).isFalse();
    }

    /** The same at a desk and on a phone; the visitor is at a desk. */
    void looksOnBoth(String of, Visitor visitor) {
        looks(of, visitor);
        visitor.turnsTo(Screen.PHONE);
        looks("phone-" + of, visitor);
        visitor.turnsTo(Screen.DESKTOP);
    }
}
