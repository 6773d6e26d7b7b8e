package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** A clerk looks for a piece, keeps the search, takes it away as a file, and mends the photograph: at a desk and by phone. */
@OnRunningPlatform
class ItemsWalkIT {
    /** Sends what a button sends, and gives the address to which the page is led; it is not followed yet. */
    private static final String PRESSED = """
            async id => {
              const button = document.querySelector(`[id$="${id}"]`);
              const body = new URLSearchParams(new FormData(button.form));
              const sent = { "partial.ajax": "true", "partial.execute": "@all", source: button.id };
              Object.entries(sent).forEach(([name, value]) => body.set("jakarta.faces." + name, value));
              body.set(button.id, button.id);
              const headers = { "Faces-Request": "partial/ajax" };
              const answer = await fetch(button.form.action, { method: "POST", body, headers });
              return new DOMParser().parseFromString(await answer.text(), "text/xml").querySelector("redirect").getAttribute("url");
            }""";

    private static final String SENDER = "Quarterdeck Savings";

    private final Shelf shelf;
    private final Browsers browsers;
    private final Tour tour = Tour.of("items");

    private Visitor dana;
    private Page page;

    ItemsWalkIT(RunningPlatform platform, Browsers browsers) {
        this.shelf = Shelf.of("214", platform);
        this.browsers = browsers;
    }

    @Test
    void a_piece_is_looked_for_kept_exported_mended_and_labelled_at_a_desk() throws Exception {
        String piece = shelf.gets(SENDER, "check");
        comes(browsers.desktop());
        looks_for_it_and_sees_what_the_list_is_narrowed_to();
        keeps_the_filter_and_comes_back_by_it();
        takes_it_away_as_a_file();
        turns_and_cuts_the_photograph_by_keyboard(piece);
        shows_the_first_photograph_again();
        prints_its_label(piece);
        reports_it_lost_and_found();
        forgets_the_filter_and_is_told_so_though_the_page_asks_for_news_on_the_way();
        dana.close();
    }

    @Test
    void the_same_can_be_done_by_phone() {
        String piece = shelf.gets(SENDER, "check");
        comes(browsers.phone());
        open("/mailroom/items.xhtml?q=quarterd&state=in_storage");
        assertThat(chips()).hasCount(2);
        sees("phone-filtered");
        page.getByText("More filters").click();
        sees("phone-filters");
        open("/mailroom/item.xhtml?id=" + piece);
        draws_a_box_and_saves_it();
        sees("phone-item");
        dana.close();
    }

    private void comes(Visitor visitor) {
        dana = visitor.signsIn("downtown", "dana@downtown.example");
        page = dana.page();
    }

    private void looks_for_it_and_sees_what_the_list_is_narrowed_to() {
        open("/mailroom/items.xhtml");
        page.getByText("More filters").click();
        page.getByLabel("Recipient or sender").fill("quarterdeck vega");
        page.getByLabel("Check", new Page.GetByLabelOptions().setExact(true)).check();
        sees("filters");
        button("Show pieces").click();

        assertThat(rows().first()).containsText(SENDER);
        assertThat(chips()).hasCount(2);
        assertThat(page).hasURL(Pattern.compile(".*person=quarterdeck\\+vega&type=check$"));
        sees("found");
        page.getByLabel("Without Mail type: Check").click();
        assertThat(chips()).hasCount(1);
    }

    private void keeps_the_filter_and_comes_back_by_it() {
        button("Keep this filter").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Quarterdeck");
        sees("keep");
        button("Keep").click();
        Locator kept = page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName("Quarterdeck").setExact(true));
        assertThat(kept).hasAttribute("aria-current", "page");
        open("/mailroom/items.xhtml?q=nothingfitsthis");
        assertThat(page.locator(".empty h2")).hasText("No piece matches");
        kept.click();
        assertThat(rows().first()).containsText(SENDER);
    }

    private void takes_it_away_as_a_file() {
        String link = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Export CSV"))
                .getAttribute("href");
        String file = new String(dana.fetches(link), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("\ufeffLabel,Received,State,")
                .contains("\r\n")
                .contains(SENDER);
        assertThat(file.lines().skip(1)).allMatch(line -> line.contains(SENDER));
    }

    private void turns_and_cuts_the_photograph_by_keyboard(String piece) {
        open("/mailroom/item.xhtml?id=" + piece);
        String before = picture().getAttribute("src");
        page.keyboard().press("r");
        page.keyboard().press("c");
        assertThat(page.getByLabel("Left edge")).isVisible();
        page.getByLabel("Right edge").fill("60");
        sees("cutting");
        button("Save as new version").click();

        assertThat(picture()).not().hasAttribute("src", before);
        assertThat(page.locator("ol.timeline li").first()).containsText("Photograph changed");
        sees("changed");
    }

    private void draws_a_box_and_saves_it() {
        String before = picture().getAttribute("src");
        page.getByLabel("Cut out a part").click();
        BoundingBox seen = picture().boundingBox();
        page.mouse().move(seen.x + seen.width * 0.2, seen.y + seen.height * 0.2);
        page.mouse().down();
        page.mouse().move(seen.x + seen.width * 0.8, seen.y + seen.height * 0.7);
        page.mouse().up();
        assertThat(page.getByLabel("Left edge")).not().hasValue("0");
        sees("phone-cutting");
        button("Save as new version").click();
        assertThat(picture()).not().hasAttribute("src", before);
    }

    private void shows_the_first_photograph_again() {
        String changed = picture().getAttribute("src");
        page.getByText("Earlier versions (1)").click();
        page.getByText("Show version 1 again").click();
        assertThat(picture()).not().hasAttribute("src", changed);
        assertThat(page.locator("ol.timeline li").first()).containsText("Earlier photograph shown again");
    }

    private void prints_its_label(String piece) throws Exception {
        button("Print label").click();
        assertThat(page.getByLabel("4 × 6 in")).isVisible();
        sees("label");
        page.keyboard().press("Escape");
        String address = "/ui/v1/items/" + piece + "/label?size=4x6&format=";
        try (PDDocument pdf = Loader.loadPDF(dana.fetches(address + "pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("214", "Marisol Vega");
        }
        assertThat(new String(dana.fetches(address + "zpl"), StandardCharsets.UTF_8))
                .startsWith("^XA")
                .contains("^BQN");
    }

    private void reports_it_lost_and_found() {
        button("Mark as lost").click();
        page.locator(".ui-confirm-dialog button.ui-confirmdialog-yes").click();
        assertThat(page.locator(".lede .tag")).hasText("lost");
        button("Found").click();
        assertThat(page.locator(".lede .tag")).hasText("in storage");
        assertThat(page.locator("ol.timeline li b").first()).hasText("Found");
        sees("found-again");
    }

    private void forgets_the_filter_and_is_told_so_though_the_page_asks_for_news_on_the_way() {
        open("/mailroom/items.xhtml?person=quarterdeck+vega");
        String next = (String) page.evaluate(PRESSED, "forget");
        page.waitForResponse("**/mailroom/items.xhtml*", () -> page.evaluate("() => { refreshShell(); }"));
        open(next);
        assertThat(dana.told()).containsText("forgotten");
        assertThat(page.locator("nav.tabs")).hasCount(0);
    }

    private void open(String path) {
        dana.opens("downtown", path);
        page.waitForLoadState();
    }

    private void sees(String name) {
        tour.looks(name, dana);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator rows() {
        return page.locator("table.data tbody tr");
    }

    private Locator chips() {
        return page.locator(".chip");
    }

    private Locator picture() {
        return page.locator(".stage img");
    }
}
