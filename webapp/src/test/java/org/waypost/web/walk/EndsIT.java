package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
    private final Shelf shelf;
    private final Visitor marisol;
    private final Visitor dana;
    private final Visitor frank;
    private final Tour tour = Tour.of("ends");

    EndsIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.shelf = Shelf.of("214", platform);
        this.marisol = browsers.phone().signsIn("downtown", MARISOL);
        this.dana = browsers.desktop().signsIn("downtown", "dana@downtown.example");
        this.frank = browsers.desktop().signsIn("downtown", "frank@downtown.example");
    }

    @AfterEach
    void leave() {
        List.of(marisol, dana, frank).forEach(Visitor::close);
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
        assertThat(frank.told()).isVisible();
        tour.picture("settings", frank);
    }

    private void a_piece_is_held() {
        String piece = shelf.gets("Edgewater Library", "letter");
        chooses(piece, "Hold");
        marisol.page()
                .getByLabel("Hold until")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
        tour.looks("phone-hold", marisol);
        asks("Hold");

        opensWork("hold", "Edgewater Library");
        tour.looks("hold", dana);
        dana.confirms("Hold");
        assertThat(dana.told()).containsText("Held.");
    }

    private void a_piece_is_delivered() {
        String piece = shelf.gets("Sheridan Paper Goods", "large_envelope");
        chooses(piece, "Deliver");
        asks("Deliver");

        opensWork("deliver", "Sheridan Paper Goods");
        dana.confirms("Mark as Delivered");
        assertThat(dana.told()).containsText("Delivered.");
        tour.picture("list-empty", dana);
    }

    private void a_piece_is_collected_by_somebody_with_a_code() throws InterruptedException {
        String piece = shelf.gets("Clark Street Optics", "package");
        chooses(piece, "Pick-up");
        Page phone = marisol.page();
        phone.getByLabel("When", new GetByLabelOptions().setExact(true)).selectOption("AFTER_PREPARATION");
        phone.getByText("Somebody else comes").click();
        phone.getByLabel("Name of whoever comes").fill(DELEGATE);
        marisol.hearsOfSomethingElse();
        tour.looks("phone-pick-up", marisol);
        asks("Pick-up");
        assertThat(phone.locator(".pass svg")).isVisible();
        tour.looks("phone-pass", marisol);
        String code = phone.locator(".pass .mono").textContent();

        opensWork("pick_up", "Clark Street Optics");
        dana.presses("Ready");
        assertThat(dana.told()).containsText("It lies ready.");
        platform.mail(MARISOL, mail -> mail.subject().equals("Your mail lies ready at the counter"));
        dana.opens("downtown", "/requests/list.xhtml?kind=pick_up");
        tour.looks("pick-ups", dana);
        dana.holdsToTheCamera((String) phone.locator(".pass svg").evaluate("pass => pass.outerHTML"));
        dana.page().locator("#pass [data-part=cameraOpen]").click();
        dana.page().waitForURL("**/requests/work.xhtml*");
        handsOver(code);

        assertThat(dana.told()).containsText("Handed over to " + DELEGATE);
        dana.page().getByLabel("Code", new GetByLabelOptions().setExact(true)).fill(code);
        dana.page().locator("#pass\\:show").click();
        assertThat(dana.told()).containsText("was used already");
        dana.complaints();
    }

    private void handsOver(String code) {
        Page page = dana.page();
        assertThat(page.getByLabel("Code of a delegate")).hasValue(code);
        page.getByLabel("Paper shown").selectOption("PASSPORT");
        page.getByLabel("Last four characters").fill("41td");
        dana.signs();
        tour.looksOnBoth("hand-over", dana);
        dana.confirms("Mark as Picked");
    }

    private void a_check_is_destroyed_by_two_people() {
        String piece = shelf.gets("Granville Savings", "check");
        chooses(piece, "Destroy");
        tour.looks("phone-destroy", marisol);
        asks("Destroy");

        opensWork("destroy", "Granville Savings");
        Page page = dana.page();
        assertThat(page.locator(".banner.warn")).containsText("A second person has to look");
        tour.looks("destroy", dana);
        frank.opens("downtown", page.url().replaceAll("https?://[^/]+", ""));
        frank.confirms("I looked: it may go");
        assertThat(frank.told()).containsText("Somebody else may destroy it");

        page.reload();
        String label = page.locator(".lede .mono").textContent();
        page.getByLabel("Label of the piece").fill("00000-00000");
        dana.confirms("Destroy");
        assertThat(dana.told()).containsText("This is not the piece");
        page.getByLabel("Label of the piece").fill(label);
        dana.confirms("Destroy");
        assertThat(dana.told()).containsText("1 piece destroyed. Record");

        marisol.opens("downtown", "/renter/item.xhtml?id=" + piece);
        assertThat(marisol.page().locator(".wishes")).containsText("record");
        tour.looks("phone-destroyed", marisol);
    }

    private void chooses(String piece, String kind) {
        marisol.opens("downtown", "/renter/item.xhtml?id=" + piece);
        marisol.presses(kind);
        assertThat(marisol.button(kind)).hasAttribute("aria-pressed", "true");
    }

    private void asks(String kind) {
        marisol.presses("Ask for: " + kind);
        assertThat(marisol.told()).containsText("Asked for");
    }

    private void opensWork(String kind, String sender) {
        dana.opens("downtown", "/requests/list.xhtml?kind=" + kind);
        dana.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(sender))
                .first()
                .click();
        assertThat(dana.page().locator("h1")).containsText(sender);
    }
}
