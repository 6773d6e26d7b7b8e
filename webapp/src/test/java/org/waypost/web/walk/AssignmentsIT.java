package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Screen;
import org.waypost.web.it.Visitor;

/** Assigning by the keyboard alone, one by one and many at once; two clerks; and a renter who says: not mine. */
@OnRunningPlatform
class AssignmentsIT {
    private static final String HERE = "uptown";
    private static final String PAGE = "/mailroom/assignments.xhtml";
    private static final String RUTH = "12 · Ruth Castellanos";
    private static final int MOST_KEYS = 4;
    private static final int AHEAD = 5;
    private static final String FETCHED =
            "link => performance.getEntriesByType('resource').some(one => one.name.includes(link))";

    private final RunningPlatform platform;
    private final Browsers browsers;
    private final ReadMail mail;
    private final Tour tour = Tour.of("assignments");

    private Visitor ellie;
    private Page page;
    private List<String> pieces;

    AssignmentsIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.browsers = browsers;
        this.mail = new ReadMail(platform, HERE);
    }

    @Test
    void a_clerk_assigns_by_the_keyboard_alone_and_a_renter_gives_a_piece_back() {
        twelve_pieces_wait_and_most_were_read();
        the_next_five_are_there_before_they_are_wanted_and_the_keys_are_explained();
        one_key_accepts_and_one_takes_it_back();
        a_number_is_typed_over_what_was_read();
        one_of_several_is_chosen();
        the_reason_of_the_mailbox_is_proposed_for_quarantine();
        whoever_comes_second_is_told_and_goes_on_with_one_key();
        a_piece_for_nobody_is_set_aside_and_taken_back();
        the_exact_ones_are_accepted_together();
        the_others_are_assigned_together_with_their_sender();
        what_nobody_knows_is_set_aside_and_taken_back();
        the_renter_gives_a_piece_back();
        a_piece_in_the_wrong_mailbox_is_moved_to_the_right_one();
        it_waits_again_as_returned_also_on_a_dark_phone();
    }

    private void twelve_pieces_wait_and_most_were_read() {
        pieces = mail.waiting(12);
        ellie = browsers.desktop().signsIn(HERE, "ellie@uptown.example");
        page = ellie.page();
        mail.awaitReading();
        for (String exact : List.of(piece(0), piece(1), piece(6), piece(7))) {
            mail.proposes(exact, "EXACT", RUTH, "[]");
        }
        mail.proposes(
                piece(2), "SEVERAL", "17 · Diego Fuentes", "[{\"mailbox\":\"31\",\"recipient\":\"Warren Yazzie\"}]");
        mail.proposes(piece(3), "PARTIAL", "58 · Victor Lundgren", "[]");
        mail.proposes(piece(4), "NONE", "", "[]");
        mail.proposes(piece(8), "EXACT", "31 · Warren Yazzie", "[]");
        ellie.opens(HERE, PAGE + "?view=single&piece=" + piece(0));
    }

    private void the_next_five_are_there_before_they_are_wanted_and_the_keys_are_explained() {
        for (int next = 1; next <= AHEAD; next++) {
            page.waitForFunction(FETCHED, "items/" + piece(next) + "/picture?size=preview");
        }
        presses("Escape", "?");
        assertThat(page.locator("#keys[open]")).containsText("Accept what stands in the box");
        assertThat(page.locator("#keys[open]")).containsText("Quarantine");
        presses("Escape");
        box().focus();
    }

    private void one_key_accepts_and_one_takes_it_back() {
        assertThat(box()).hasValue(RUTH);
        assertThat(box()).isFocused();
        assertThat(confidence()).hasText("Exact");
        assertThat(page.getByLabel("Sender")).hasValue("Sonoran Bank");
        assertThat(Sight.accessibilityViolations(page)).isEmpty();
        tour.picture("exact", ellie);

        String first = label();
        presses("Enter");
        assertThat(toast()).containsText("Assigned to Ruth Castellanos, mailbox 12");
        assertThat(shownLabel()).not().hasText(first);
        presses("Alt+u");
        assertThat(shownLabel()).hasText(first);
        assertThat(box()).hasValue(RUTH);
        presses("Enter");
        assertThat(shownLabel()).not().hasText(first);
    }

    private void a_number_is_typed_over_what_was_read() {
        String second = label();
        assertThat(box()).hasValue(RUTH);
        presses("5", "0", "5", "Enter");
        assertThat(toast().filter(new Locator.FilterOptions().setHasText("Desert Bloom Nursery")))
                .isVisible();
        assertThat(shownLabel()).not().hasText(second);
    }

    private void one_of_several_is_chosen() {
        String third = label();
        assertThat(confidence()).hasText("Several fit");
        assertThat(box()).hasValue("");
        assertThat(Sight.accessibilityViolations(page)).isEmpty();
        tour.picture("several", ellie);
        presses("Alt+2", "Enter");
        assertThat(toast().filter(new Locator.FilterOptions().setHasText("Warren Yazzie")))
                .isVisible();
        assertThat(shownLabel()).not().hasText(third);
    }

    private void the_reason_of_the_mailbox_is_proposed_for_quarantine() {
        assertThat(confidence()).hasText("Partial · check the name");
        assertThat(page.locator("[id='assign:standing']")).containsText("Papers are missing");
        presses("Alt+q");
        assertThat(reasons()).containsText("The piece came for 58 · Victor Lundgren");
        assertThat(reasons().locator(".hit:focus")).containsText("unapproved");
        assertThat(Sight.accessibilityViolations(page)).isEmpty();
        tour.picture("quarantine", ellie);
        presses("Escape");
        assertThat(reasons()).isHidden();
    }

    private void a_piece_for_nobody_is_set_aside_and_taken_back() {
        String fourth = label();
        presses("Escape", "q");
        assertThat(reasons().locator(".hit:focus")).containsText("unknown person");
        presses("Enter");
        assertThat(toast().filter(new Locator.FilterOptions().setHasText("is in quarantine: unknown person")))
                .containsText("return it within 24 hours");
        assertThat(shownLabel()).not().hasText(fourth);
        presses("Alt+u");
        assertThat(shownLabel()).hasText(fourth);
        assertThat(ellie.complaints()).isEmpty();
    }

    private void whoever_comes_second_is_told_and_goes_on_with_one_key() {
        String taken = label();
        platform.scanner(HERE).assign(piece(3), "44");
        presses("3", "6", "Enter");
        assertThat(page.locator("#assign .banner")).containsText("assigned this piece to Chloe Barrington, mailbox 44");
        assertThat(box()).hasValue("36");
        assertThat(shownLabel()).hasText(taken);
        tour.picture("taken", ellie);
        presses("Enter");
        assertThat(shownLabel()).not().hasText(taken);
        assertThat(confidence()).hasText("Nobody fits");
        assertThat(ellie.complaints()).isEmpty();
    }

    private void the_exact_ones_are_accepted_together() {
        ellie.opens(HERE, PAGE + "?view=grid");
        assertThat(page.locator("[data-filter=EXACT] .count")).hasText("3");
        assertThat(Sight.accessibilityViolations(page)).isEmpty();
        tour.picture("grid", ellie);
        page.keyboard().press("e");
        assertThat(page.locator("#exactDialog")).containsText(RUTH + " × 2");
        page.keyboard().press("Enter");
        assertThat(report()).containsText("3 pieces are done.");
        assertThat(tile(8)).containsText("Assigned to 31 · Warren Yazzie");
        assertThat(page.locator("[data-filter=EXACT] .count")).hasText("0");
    }

    private void the_others_are_assigned_together_with_their_sender() {
        platform.scanner(HERE).assign(piece(4), "17");
        page.keyboard().press("ControlOrMeta+a");
        assertThat(page.locator("[data-part=chosen]")).hasText("5 chosen");
        page.keyboard().press("a");
        page.keyboard().type("36");
        assertThat(page.locator("#manyDialog .ui-autocomplete-item")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='many:mailbox_input']")).hasValue("36 · Beatriz Almeida");
        page.getByLabel("Sender").fill("Mesa Post");
        tour.picture("grid-assign", ellie);
        page.keyboard().press("Enter");

        assertThat(report()).containsText("4 pieces are done.");
        assertThat(report()).containsText("1 piece was refused and stays selected.");
        assertThat(tile(4)).containsText("no longer in a state");
        assertThat(tile(4).locator("input")).isChecked();
        assertThat(platform.scanner(HERE).item(piece(5)).path("sender").asText())
                .isEqualTo("Mesa Post");
        tour.picture("grid-done", ellie);
        page.keyboard().press("u");
        assertThat(report()).containsText("4 pieces wait again.");
        assertThat(tile(5)).containsText("Waits again");
        assertThat(ellie.complaints()).isEmpty();
    }

    private void what_nobody_knows_is_set_aside_and_taken_back() {
        tile(9).locator("input").check();
        page.keyboard().press("q");
        assertThat(reasons().locator(".hit:focus")).containsText("unknown person");
        page.keyboard().press("4");
        assertThat(tile(9)).containsText("In quarantine: unknown person");
        assertThat(platform.scanner(HERE).item(piece(9)).path("state").asText()).isEqualTo("quarantined");
        page.keyboard().press("u");
        assertThat(tile(9)).containsText("Waits again");
        assertThat(ellie.complaints()).isEmpty();
    }

    private void the_renter_gives_a_piece_back() {
        try (Visitor ruth = browsers.phone().signsIn(HERE, "ruth@castellanos.example")) {
            ruth.opens(HERE, "/renter/item.xhtml?id=" + piece(6));
            assertThat(Sight.accessibilityViolations(ruth.page())).isEmpty();
            button(ruth.page(), "This is not mine").click();
            tour.picture("not-mine", ruth);
            button(ruth.page(), "Not mine").click();
            assertThat(ruth.page().locator(".ui-growl-item")).containsText("The mailroom will find out");
            assertThat(ruth.opens(HERE, "/renter/item.xhtml?id=" + piece(6)).status())
                    .isEqualTo(404);
        }
    }

    private void it_waits_again_as_returned_also_on_a_dark_phone() {
        page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        ellie.opens(HERE, PAGE + "?view=grid");
        assertThat(tile(6)).containsText("Returned by renter of 12");
        assertThat(tile(6)).containsText("Nobody fits");
        tile(6).locator("input").check();
        assertThat(button(page, "Assign selected")).isVisible();
        looksRight("phone-grid");
        ellie.opens(HERE, PAGE + "?view=single&piece=" + piece(6));
        assertThat(page.locator(".reading")).containsText("Returned by renter of 12");
        looksRight("phone-single");
    }

    private void a_piece_in_the_wrong_mailbox_is_moved_to_the_right_one() {
        ellie.opens(HERE, "/mailroom/item.xhtml?id=" + piece(7));
        page.locator("summary", new Page.LocatorOptions().setHasText("Reassign"))
                .click();
        page.locator("[id='reassign:mailbox_input']").pressSequentially("36");
        assertThat(page.locator("#reassign .ui-autocomplete-item")).hasCount(1);
        presses("Enter");
        assertThat(page.locator("#reassign .ui-autocomplete-panel")).isHidden();
        presses("Enter");
        assertThat(toast()).containsText("Assigned to Beatriz Almeida, mailbox 36");
        assertThat(ellie.complaints()).isEmpty();
    }

    private void looksRight(String picture) {
        tour.picture(picture, ellie);
        assertThat(Sight.accessibilityViolations(page)).isEmpty();
        assertThat(Sight.scrollsSideways(page)).isFalse();
    }

    /** One piece costs no more than that; what Alt holds down counts as one. */
    private void presses(String... keys) {
        assertThat(keys).hasSizeLessThanOrEqualTo(MOST_KEYS);
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private String piece(int place) {
        return pieces.get(place);
    }

    private Locator box() {
        return page.getByLabel("Mailbox or name");
    }

    private Locator confidence() {
        return page.locator(".reading .tag").first();
    }

    private Locator reasons() {
        return page.locator("#asideDialog");
    }

    private Locator shownLabel() {
        return page.locator(".desk .stage-bar .mono");
    }

    private String label() {
        return shownLabel().textContent();
    }

    private Locator toast() {
        return page.locator(".ui-growl-item");
    }

    private Locator report() {
        return page.locator("[data-part=report]");
    }

    private Locator tile(int place) {
        return page.locator("[data-item='" + piece(place) + "']");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
