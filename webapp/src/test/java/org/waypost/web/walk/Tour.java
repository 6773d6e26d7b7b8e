package org.waypost.web.walk;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
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
}
