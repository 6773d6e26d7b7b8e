package org.waypost.bench.counter;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waypost.bench.platform.Location;

/** A clerk in front of the Assignments page, and a watch in the page that starts at the last key. */
final class Counter {
    private static final String WATCH = """
            () => {
              const large = () => document.getElementById("large");
              const label = () => document.querySelector(".desk .stage-bar .mono")?.textContent;
              const isLast = (event) => event.key === "Enter" || event.key === "ArrowRight";
              window.watch = () => ({});
              window.addEventListener("keydown", (event) => {
                if (!isLast(event)) return;
                const start = performance.now(), source = large().src, piece = label();
                const seen = {};
                window.watch = () => seen;
                const look = () => {
                  const now = performance.now() - start;
                  if (!seen.picture && large()?.src !== source && large()?.complete) seen.picture = now;
                  if (!seen.ready && label() !== piece && document.activeElement?.id === "assign:mailbox_input") seen.ready = now;
                  if (!seen.picture || !seen.ready) requestAnimationFrame(look);
                };
                requestAnimationFrame(look);
              }, true);
            }""";
    private static final String DONE = "() => window.watch().picture && window.watch().ready ? window.watch() : null";

    private final Page page;
    private final Location location;
    private final int readingMillis;
    private final List<String> wrong = new ArrayList<>();

    /** Milliseconds from the last key until the next picture is seen, and until the next piece can be typed. */
    record Wait(double picture, double ready) {}

    Counter(Page page, Location location, int readingMillis) {
        this.page = page;
        this.location = location;
        this.readingMillis = readingMillis;
    }

    /** Signs in and opens the page. */
    void opens() {
        page.onPageError(error -> wrong.add("script error: " + error));
        location.clerkOpens(page, "/mailroom/assignments.xhtml?view=single");
        page.waitForFunction("document.activeElement?.id === 'assign:mailbox_input'");
        page.evaluate(WATCH);
    }

    /** Reads the envelope, presses the keys one after the other and waits for the next piece. */
    Wait handles(List<String> keys) {
        page.waitForTimeout(readingMillis);
        keys.forEach(key -> page.keyboard().press(key));
        Map<?, ?> seen = (Map<?, ?>) page.waitForFunction(DONE).jsonValue();
        page.evaluate("() => { window.watch = () => ({}); }");
        return new Wait(((Number) seen.get("picture")).doubleValue(), ((Number) seen.get("ready")).doubleValue());
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }
}
