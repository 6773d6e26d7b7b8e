package org.waypost.bench.requests;

import com.microsoft.playwright.Page;
import org.waypost.bench.platform.Location;

/** An operator's open dashboard, and a watch in it that notes when a request stands below the bell. */
final class BellWatch {
    private static final String WATCH = """
            () => {
              window.seen = new Map();
              const look = () => document.querySelectorAll("#bell a.hit").forEach((hit) => {
                if (!window.seen.has(hit.href)) window.seen.set(hit.href, Date.now());
              });
              new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
              look();
            }""";
    private static final String WHEN =
            "(id) => [...window.seen].filter(([href]) => href.includes(id)).map(([, when]) => when)[0] ?? null";

    private final Page page;

    BellWatch(Page page, Location location) {
        this.page = page;
        location.clerkOpens(page, "/dashboard.xhtml");
        page.waitForSelector("#bell");
        page.evaluate(WATCH);
    }

    /** When a request was first seen, in milliseconds of the clock. */
    long seen(String request) {
        return ((Number) page.waitForFunction(WHEN, request).jsonValue()).longValue();
    }
}
