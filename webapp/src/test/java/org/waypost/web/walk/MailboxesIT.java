package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** The owner makes numbers, reserves some by keyboard, moves a renter and closes his mailbox. */
@OnRunningPlatform
class MailboxesIT {
    private static final String FRANK = "frank@downtown.example";
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private final RunningPlatform platform;
    private final Browsers browsers;
    private final Visitor frank;
    private final Page page;
    private final Tour tour = Tour.of("mailboxes");

    MailboxesIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.browsers = browsers;
        this.frank = browsers.desktop().signsIn("downtown", FRANK);
        this.page = frank.page();
    }

    @AfterEach
    void leave() {
        frank.close();
    }

    @Test
    void numbers_are_made_reserved_swapped_and_closed() {
        a_range_is_made_after_a_look_at_what_is_new();
        three_are_reserved_by_keyboard_alone();
        what_cannot_be_changed_is_told_and_stays_chosen();
        a_renter_moves_with_his_mail_to_another_number();
        his_mailbox_is_closed_and_says_until_when();
        what_he_left_behind_is_listed_with_its_next_step();
        the_phone_shows_it_all();
    }

    private void a_range_is_made_after_a_look_at_what_is_new() {
        frank.opens("downtown", "/mailboxes.xhtml");
        tour.picture("wall", frank);
        button("Create mailboxes").click();
        page.getByLabel("Numbers").pressSequentially("339-349");
        assertThat(page.locator("#newMailboxes .preview")).hasText("10 new, 1 exists already");
        tour.picture("create", frank);
        assertThat(Sight.accessibilityViolations(page)).isEmpty();
        page.locator("#newMailboxes")
                .getByText("Create", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(toast()).containsText("10 mailboxes created; 1 existed already");
        assertThat(page.locator("#newMailboxes")).isHidden();
        assertThat(tile("349")).containsText("free");
    }

    private void three_are_reserved_by_keyboard_alone() {
        frank.opens("downtown", "/mailboxes.xhtml?q=34");
        page.getByLabel("Choose mailbox 340").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator("#boxes [data-part=count]")).hasText("3 chosen");
        tour.picture("chosen", frank);
        button("Reserve").click();
        assertThat(tile("342")).containsText("reserved");
        assertThat(tile("343")).containsText("free");
        assertThat(page.locator("#boxes [data-part=bar]")).isHidden();
    }

    private void what_cannot_be_changed_is_told_and_stays_chosen() {
        frank.opens("downtown", "/mailboxes.xhtml?q=16");
        page.getByLabel("Choose mailbox 162").check();
        tile("164").locator(".tags").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(page.locator("#boxes [data-part=count]")).hasText("3 chosen");
        button("Reserve").click();
        assertThat(page.locator("#boxes .banner")).containsText("Mailbox 163 is rented");
        assertThat(page.getByLabel("Choose mailbox 163")).isChecked();
        assertThat(page.getByLabel("Choose mailbox 162")).not().isChecked();
        tour.picture("refused", frank);
        assertThat(Sight.accessibilityViolations(page)).isEmpty();
    }

    private void a_renter_moves_with_his_mail_to_another_number() {
        Shelf.of("163", platform).gets("Kiln & Glaze Supply", "letter");
        tile("163").getByRole(AriaRole.LINK).click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText("Mailbox 163");
        tour.picture("detail", frank);
        page.getByLabel("Free number").pressSequentially("345");
        page.locator(".ui-autocomplete-item").first().click();
        button("Move renter").click();
        confirms();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText("Mailbox 345");
        assertThat(toast()).containsText("A new Form 1583 is needed");
        assertThat(page.locator(".lede")).containsText("Northlight Ceramics");
        assertThat(page.locator("ol.timeline")).containsText("163 → 345");
    }

    private void his_mailbox_is_closed_and_says_until_when() {
        page.getByLabel("Closed from").fill("2099-01-15");
        page.getByLabel("Closed from").blur();
        assertThat(page.getByLabel("Number free from")).hasValue("2099-07-15");
        assertThat(page.locator("[id='close:stored']"))
                .containsText("One piece is in the house. It stays on its shelf, can be re-mailed until Jul 15, 2099");
        page.locator("[id='close:close']").click();
        assertThat(page.locator(".ui-confirm-dialog-message")).containsText("can be re-mailed until Jul 15, 2099");
        tour.picture("closing", frank);
        assertThat(Sight.accessibilityViolations(page)).isEmpty();
        confirms();
        assertThat(page.locator(".banner")).containsText("Will be closed");
        button("Do not close").click();
        assertThat(page.locator(".banner")).hasCount(0);
        String today = LocalDate.now(CHICAGO).toString();
        page.getByLabel("Closed from").fill(today);
        page.getByLabel("Closed from").blur();
        assertThat(page.locator("[id='close:stored']")).not().containsText("2099");
        page.locator("[id='close:close']").click();
        confirms();
        assertThat(page.locator(".banner")).containsText("Closed: mail for this number goes to quarantine");
        tour.picture("closed", frank);
        assertThat(Sight.accessibilityViolations(page)).isEmpty();
        assertThat(frank.complaints()).isEmpty();
    }

    private void what_he_left_behind_is_listed_with_its_next_step() {
        assertThat(page.locator(".banner")).containsText("One piece for it is still in the house.");
        page.locator(".banner").getByRole(AriaRole.LINK).click();
        Locator left =
                page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText("Kiln & Glaze Supply"));
        assertThat(left).containsText("Northlight Ceramics");
        assertThat(left).containsText("in storage");
        assertThat(left).containsText("re-mailing ends");
        assertThat(left.locator(".primary")).hasText("Re-mail");
        tour.picture("left-behind", frank);
        assertThat(Sight.accessibilityViolations(page)).isEmpty();
    }

    private void the_phone_shows_it_all() {
        try (Visitor phone = browsers.phone().signsIn("downtown", FRANK)) {
            phone.opens("downtown", "/mailboxes.xhtml?q=34");
            phone.page().getByLabel("Choose mailbox 346").check();
            assertThat(phone.page().locator("#boxes [data-part=count]")).hasText("1 chosen");
            tour.picture("phone", phone);
            assertThat(Sight.scrollsSideways(phone.page())).isFalse();
            assertThat(Sight.accessibilityViolations(phone.page())).isEmpty();
            phone.page().locator("[data-box='345'] a").click();
            phone.page().waitForLoadState();
            tour.picture("phone-detail", phone);
            assertThat(Sight.scrollsSideways(phone.page())).isFalse();
            assertThat(Sight.accessibilityViolations(phone.page())).isEmpty();
        }
    }

    private Locator tile(String number) {
        return page.locator("[data-box='" + number + "']");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator toast() {
        return page.locator(".ui-growl-item").last();
    }

    private void confirms() {
        page.locator(".ui-confirmdialog-yes").click();
    }
}
