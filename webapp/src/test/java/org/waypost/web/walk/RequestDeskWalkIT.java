package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.local.demo.LocationApi;
import org.waypost.local.demo.LocationApi.Intake;
import org.waypost.local.demo.Picture;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** The clerk's list: narrowed, taken, fetched from the shelves, and many done at once with one that is refused. */
@OnRunningPlatform
class RequestDeskWalkIT {
    private static final String MAILBOX = "333";
    private static final String LIST = "/requests/list.xhtml?q=" + MAILBOX;

    private final RunningPlatform platform;
    private final Visitor renter;
    private final Visitor frank;
    private final Visitor dana;
    private final Page page;
    private final Tour tour = Tour.of("request-desk");
    private final List<String> pieces = new ArrayList<>();

    RequestDeskWalkIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.renter = browsers.phone().signsIn("downtown", "hello@copper-kettle.example");
        this.frank = browsers.desktop().signsIn("downtown", "frank@downtown.example");
        this.dana = browsers.desktop().signsIn("downtown", "dana@downtown.example");
        this.page = dana.page();
    }

    @Test
    void many_requests_are_found_taken_fetched_and_done_together() {
        a_renter_asks_for_five_things();
        the_list_is_narrowed();
        whoever_comes_second_is_told_who_has_it();
        pieces_are_fetched_shelf_by_shelf_and_put_back();
        what_needs_a_name_is_refused_and_the_rest_is_done();
        what_cannot_be_done_is_declined_with_a_reason();
        assertThat(dana.complaints()).isEmpty();
    }

    private void a_renter_asks_for_five_things() {
        LocationApi scanner = platform.scanner("downtown");
        List<Picture> fronts = MailBag.fresh().photographs(5).stream()
                .map(photo -> new Picture(photo.name, photo.buffer))
                .toList();
        for (Intake piece : scanner.intake(fronts)) {
            pieces.add(piece.itemId());
            scanner.describe(piece.itemId(), "Sender " + pieces.size(), "letter");
            scanner.assign(piece.itemId(), MAILBOX);
        }
        shelves("K10", 0, 1);
        shelves("K9", 2, 3, 4);
        asks(0, "{\"kind\":\"deliver\"}");
        asks(1, "{\"kind\":\"deliver\"}");
        asks(2, "{\"kind\":\"pick_up\",\"mode\":\"business_hours\"}");
        asks(3, "{\"kind\":\"hold\"}");
        asks(4, "{\"kind\":\"deliver\"}");
    }

    private void shelves(String shelf, int... which) {
        for (int piece : which) {
            String body = "{\"items\":[\"" + pieces.get(piece) + "\"],\"metadata\":{\"shelf\":\"" + shelf + "\"}}";
            assertThat(dana.posts("/ui/v1/items/metadata", body)).contains("done");
        }
    }

    private void asks(int piece, String wish) {
        assertThat(renter.posts("/ui/v1/items/" + pieces.get(piece) + "/requests", wish))
                .contains("requested");
    }

    private void the_list_is_narrowed() {
        dana.opens("downtown", "/requests/list.xhtml");
        page.getByLabel("Mailbox or name").fill("copper");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Find")).click();
        assertThat(rows()).hasCount(5);
        page.getByLabel("Kind", new GetByLabelOptions().setExact(true)).selectOption("deliver");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Find")).click();
        assertThat(rows()).hasCount(3);
        page.getByLabel("Who has it", new GetByLabelOptions().setExact(true)).selectOption("me");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Find")).click();
        assertThat(page.locator(".empty")).containsText("No request fits");
        looks("none");
    }

    private void whoever_comes_second_is_told_who_has_it() {
        frank.opens("downtown", LIST);
        frank.page()
                .locator("#desk tbody tr")
                .first()
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(frank.page().locator("#desk tbody tr").first()).containsText("Give back");

        dana.opens("downtown", LIST);
        page.getByLabel("Select all").first().click();
        assertThat(bar()).containsText("5 selected");
        looks("selected");
        presses(bar(), "Take");
        assertThat(report()).containsText("4 requests are yours now.");
        assertThat(report()).containsText("Frank Delaney has this request.");
        assertThat(bar()).containsText("1 selected");
        looks("taken");
        dana.opens("downtown", "/dashboard.xhtml");
        page.locator("a[href='/requests/list.xhtml?whose=me']").click();
        assertThat(row("PMB " + MAILBOX)).hasCount(4);
    }

    private void pieces_are_fetched_shelf_by_shelf_and_put_back() {
        dana.opens("downtown", "/requests/pick-list.xhtml");
        assertThat(shelf("K9").locator("li")).hasCount(2);
        assertThat(shelf("K10").locator("li")).hasCount(2);
        presses(shelf("K10").locator("li").first(), "Stage");
        assertThat(shelf("K10").locator("li.done")).hasCount(1);
        for (Locator tick : shelf("K9").locator("input[name=row]").all()) {
            tick.check();
        }
        presses(bar(), "Stage");
        assertThat(report()).containsText("2 pieces staged.");
        looks("pick-list");
        presses(report(), "Undo");
        assertThat(report()).containsText("2 pieces put back on their shelves.");
        assertThat(shelf("K9").locator("li.done")).hasCount(0);
        page.setViewportSize(390, 844);
        looks("pick-list-phone");
        page.setViewportSize(1440, 900);
    }

    private void what_needs_a_name_is_refused_and_the_rest_is_done() {
        dana.opens("downtown", LIST);
        for (String sender : List.of("Sender 1", "Sender 2", "Sender 3", "Sender 5")) {
            row(sender).locator("input[name=row]").check();
        }
        presses(bar(), "Completed");
        page.locator(".ui-confirm-dialog button.ui-confirmdialog-yes").click();
        assertThat(report()).containsText("3 requests completed.");
        assertThat(report()).containsText("Note who collects it, at the counter");
        assertThat(rows()).hasCount(2);
        looks("completed");
    }

    private void what_cannot_be_done_is_declined_with_a_reason() {
        page.evaluate("() => { refreshPage(); }");
        row("Sender 3").locator("input[name=row]").uncheck();
        row("Sender 4").locator("input[name=row]").check();
        presses(bar(), "Decline…");
        presses(page.locator("#declineDialog"), "Decline");
        assertThat(page.locator("#declineDialog")).containsText("Write why.");
        page.getByLabel("Reason").fill("The shelf is being rebuilt.");
        looks("decline");
        presses(page.locator("#declineDialog"), "Decline");
        assertThat(report()).containsText("1 request declined.");
        assertThat(page.locator("#declineDialog")).isHidden();
        assertThat(rows()).hasCount(1);
    }

    private Locator rows() {
        return page.locator("#desk tbody tr");
    }

    private Locator row(String words) {
        return rows().filter(new Locator.FilterOptions().setHasText(words));
    }

    private Locator shelf(String name) {
        return page.locator("#desk section.card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText("Shelf " + name, new Page.GetByTextOptions().setExact(true))));
    }

    private Locator bar() {
        return page.locator("#desk [data-part=bar]");
    }

    private Locator report() {
        return page.locator("#desk\\:report");
    }

    private static void presses(Locator within, String button) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private void looks(String of) {
        tour.picture(of, dana);
        assertThat(Sight.accessibilityViolations(page)).as(of).isEmpty();
        assertThat(Sight.scrollsSideways(page)).as(of).isFalse();
    }
}
