package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.local.demo.LocationApi;
import org.waypost.local.demo.Picture;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** A renter asks by phone; at the counter her mail is held, delivered, handed over and destroyed, each with its proof. */
@OnRunningPlatform
class EndsIT {
    private static final String MARISOL = "marisol@vega.example";
    private static final String DELEGATE = "Ana Vega";

    private final RunningPlatform platform;
    private final LocationApi scanner;
    private final Visitor marisol;
    private final Visitor dana;
    private final Visitor frank;
    private final Tour tour = Tour.of("ends");

    EndsIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.scanner = platform.scanner("downtown");
        this.marisol = browsers.phone().signsIn("downtown", MARISOL);
        this.dana = browsers.desktop().signsIn("downtown", "dana@downtown.example");
        this.frank = browsers.desktop().signsIn("downtown", "frank@downtown.example");
    }

    @Test
    void what_a_renter_wants_done_is_done_and_proved() throws InterruptedException {
        nobody_has_to_wait_before_something_is_destroyed();
        a_piece_is_held();
        a_piece_is_delivered();
        a_piece_is_collected_by_somebody_with_a_code();
        a_check_is_destroyed_by_two_people();
        assertThat(marisol.complaints()).isEmpty();
        assertThat(dana.complaints()).isEmpty();
    }

    private void nobody_has_to_wait_before_something_is_destroyed() {
        frank.opens("downtown", "/settings/location.xhtml");
        Page page = frank.page();
        page.getByLabel("Hours to think again before destroying").fill("0");
        page.locator("#ends\\:save").click();
        assertThat(toast(page)).isVisible();
        sees("settings", frank);
    }

    private void a_piece_is_held() {
        String piece = stored("Edgewater Library", "letter");
        chooses(piece, "Hold");
        marisol.page()
                .getByLabel("Hold until")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
        sees("phone-hold", marisol);
        asks("Hold");

        opensWork("hold", "Edgewater Library");
        sees("hold", dana);
        confirms("Hold");
        assertThat(toast(dana.page())).containsText("Held.");
    }

    private void a_piece_is_delivered() {
        String piece = stored("Sheridan Paper Goods", "large_envelope");
        chooses(piece, "Deliver");
        asks("Deliver");

        opensWork("deliver", "Sheridan Paper Goods");
        confirms("Mark as Delivered");
        assertThat(toast(dana.page())).containsText("Delivered.");
        sees("list-empty", dana);
    }

    private void a_piece_is_collected_by_somebody_with_a_code() throws InterruptedException {
        String piece = stored("Clark Street Optics", "package");
        chooses(piece, "Pick-up");
        Page phone = marisol.page();
        phone.getByLabel("When", new GetByLabelOptions().setExact(true)).selectOption("AFTER_PREPARATION");
        phone.getByText("Somebody else comes").click();
        phone.getByLabel("Name of whoever comes").fill(DELEGATE);
        sees("phone-pick-up", marisol);
        asks("Pick-up");
        assertThat(phone.locator(".pass svg")).isVisible();
        sees("phone-pass", marisol);
        String code = phone.locator(".pass .mono").textContent();

        opensWork("pick_up", "Clark Street Optics");
        button(dana, "Ready").click();
        assertThat(toast(dana.page())).containsText("It lies ready.");
        platform.mail(MARISOL, mail -> mail.subject().equals("Your mail lies ready at the counter"));
        dana.opens("downtown", "/requests/list.xhtml?kind=pick_up");
        sees("pick-ups", dana);
        dana.page().getByLabel("Code", new GetByLabelOptions().setExact(true)).fill(code);
        button(dana, "Find").click();
        handsOver();

        assertThat(toast(dana.page())).containsText("Handed over to " + DELEGATE);
        dana.page().getByLabel("Code", new GetByLabelOptions().setExact(true)).fill(code);
        button(dana, "Find").click();
        assertThat(toast(dana.page()).last()).containsText("was used already");
        dana.complaints();
    }

    private void handsOver() {
        Page page = dana.page();
        assertThat(page.getByLabel("Code of a delegate")).not().hasValue("");
        page.getByLabel("Paper shown").selectOption("PASSPORT");
        page.getByLabel("Last four characters").fill("41td");
        page.locator("canvas.signature").scrollIntoViewIfNeeded();
        BoundingBox pad = page.locator("canvas.signature").boundingBox();
        page.mouse().move(pad.x + 30, pad.y + 90);
        page.mouse().down();
        for (int step = 1; step <= 8; step++) {
            page.mouse().move(pad.x + 30 + step * 25, pad.y + (step % 2 == 0 ? 60 : 120));
        }
        page.mouse().up();
        sees("hand-over", dana);
        confirms("Mark as Picked");
    }

    private void a_check_is_destroyed_by_two_people() {
        String piece = stored("Granville Savings", "check");
        chooses(piece, "Destroy");
        sees("phone-destroy", marisol);
        asks("Destroy");

        opensWork("destroy", "Granville Savings");
        Page page = dana.page();
        assertThat(page.locator(".banner.warn")).containsText("A second person has to look");
        sees("destroy", dana);
        frank.opens("downtown", page.url().replaceAll("https?://[^/]+", ""));
        button(frank, "I looked: it may go").click();
        yes(frank);
        assertThat(toast(frank.page()).last()).containsText("Somebody else may destroy it");

        page.reload();
        String label = page.locator(".lede .mono").textContent();
        page.getByLabel("Label of the piece").fill("00000-00000");
        confirms("Destroy");
        assertThat(toast(page).last()).containsText("This is not the piece");
        page.getByLabel("Label of the piece").fill(label);
        confirms("Destroy");
        assertThat(toast(page).last()).containsText("1 piece destroyed. Record");

        marisol.opens("downtown", "/renter/item.xhtml?id=" + piece);
        assertThat(marisol.page().locator(".wishes")).containsText("record");
        sees("phone-destroyed", marisol);
    }

    private String stored(String sender, String type) {
        String piece = scanner.intake(
                        List.of(new Picture("front.jpg", MailBag.fresh().letter())))
                .get(0)
                .itemId();
        scanner.assign(piece, "214");
        scanner.describe(piece, sender, type);
        return piece;
    }

    private void chooses(String piece, String kind) {
        marisol.opens("downtown", "/renter/item.xhtml?id=" + piece);
        button(marisol, kind).click();
        assertThat(button(marisol, kind)).hasAttribute("aria-pressed", "true");
    }

    private void asks(String kind) {
        button(marisol, "Ask for: " + kind).click();
        assertThat(toast(marisol.page())).containsText("Asked for");
    }

    private void opensWork(String kind, String sender) {
        dana.opens("downtown", "/requests/list.xhtml?kind=" + kind);
        dana.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(sender))
                .first()
                .click();
        assertThat(dana.page().locator("h1")).containsText(sender);
    }

    private void confirms(String button) {
        button(dana, button).click();
        yes(dana);
    }

    private static void yes(Visitor visitor) {
        visitor.page().locator(".ui-confirm-dialog button.ui-confirmdialog-yes").click();
    }

    /** A picture for people, and what axe finds. */
    private void sees(String name, Visitor visitor) {
        tour.picture(name, visitor);
        assertThat(Sight.accessibilityViolations(visitor.page())).as(name).isEmpty();
        assertThat(Sight.scrollsSideways(visitor.page())).as(name).isFalse();
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator toast(Page page) {
        return page.locator(".ui-growl-item");
    }
}
