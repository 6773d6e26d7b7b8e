package org.waypost.bench.platform;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser; {@code WAYPOST_CHROMIUM} names another than {@code /usr/bin/chromium}. */
public record RealBrowser(Playwright playwright, Browser browser) implements AutoCloseable {
    /** Starts it. */
    public static RealBrowser open() {
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        LaunchOptions options =
                new LaunchOptions().setExecutablePath(chromium()).setArgs(List.of("--no-sandbox", "--disable-gpu"));
        return new RealBrowser(playwright, playwright.chromium().launch(options));
    }

    /** A page of nobody yet. */
    public Page page() {
        return browser.newPage();
    }

    private static Path chromium() {
        return Path.of(Optional.ofNullable(System.getenv("WAYPOST_CHROMIUM")).orElse("/usr/bin/chromium"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
