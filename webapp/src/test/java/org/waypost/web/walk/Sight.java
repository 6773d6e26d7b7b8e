package org.waypost.web.walk;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What a page looks like to those who judge it. */
final class Sight {
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Sight() {}

    /**
     * What axe finds, one line per rule with the elements it is about. It runs in the page itself: without frames there is
     * nothing to put together, for which it would open another page and load itself there once more.
     */
    static List<String> accessibilityViolations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(Sight::line)
                        .toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n   " + node.getTarget() + " " + node.getFailureSummary())
                        .collect(Collectors.joining());
    }

    /** Whether there is something to the right that one must scroll to. */
    static boolean scrollsSideways(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** The texts of headings, links, buttons, labels and column heads that are seen. */
    static List<String> words(Page page) {
        return page.locator("h1, h2, h3, a, button, label, th, summary, .lede, .tag").allInnerTexts().stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
