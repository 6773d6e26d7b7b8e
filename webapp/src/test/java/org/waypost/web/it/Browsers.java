package org.waypost.web.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One Chromium of this machine, without a window. {@code WAYPOST_CHROMIUM} names another executable than {@code
 * /usr/bin/chromium}; nothing is downloaded. For one thread.
 */
public final class Browsers implements AutoCloseable {
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream");

    private final RunningPlatform platform;
    private final Playwright playwright;
    private final Browser browser;

    private Browsers(RunningPlatform platform, Playwright playwright, Browser browser) {
        this.platform = platform;
        this.playwright = playwright;
        this.browser = browser;
    }

    static Browsers open(RunningPlatform platform) {
        PlaywrightAssertions.setDefaultAssertionTimeout((double) RunningPlatform.PATIENCE.toMillis());
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(new ArrayList<>(QUIETLY)));
        return new Browsers(platform, playwright, browser);
    }

    /** Somebody new, without cookies, at a screen of 1440 × 900. */
    public Visitor desktop() {
        return visitor(Screen.DESKTOP, ColorScheme.LIGHT);
    }

    /** Somebody new with a phone of 390 × 844. */
    public Visitor phone() {
        return visitor(Screen.PHONE, ColorScheme.LIGHT);
    }

    /** Somebody new with that screen whose system is set to light or dark. */
    public Visitor visitor(Screen screen, ColorScheme scheme) {
        NewContextOptions options = new NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setHasTouch(screen.isPhone())
                .setIsMobile(screen.isPhone())
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-US");
        return Visitor.in(browser.newContext(options), platform);
    }

    void keepPictures(String name) {
        int number = 0;
        for (BrowserContext context : browser.contexts()) {
            for (Page page : context.pages()) {
                number++;
                Path file = Path.of("target", "screenshots", name + "-" + number + ".png");
                page.screenshot(new ScreenshotOptions().setPath(file));
            }
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        return Path.of(Optional.ofNullable(System.getenv("WAYPOST_CHROMIUM")).orElse("/usr/bin/chromium"));
    }
}
