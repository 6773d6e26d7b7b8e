package org.waypost.web.walk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalTime;
import org.waypost.web.it.Visitor;

/** What a renter does and sees, at a desk or on a phone. */
final class Renter {
    private static final GetByLabelOptions EXACTLY = new GetByLabelOptions().setExact(true);

    private final Visitor visitor;
    private final Page page;

    private Renter(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    static Renter marisol(Visitor visitor) {
        return of(visitor, "marisol@vega.example");
    }

    static Renter of(Visitor visitor, String email) {
        return new Renter(visitor.signsIn("downtown", email));
    }

    Visitor visitor() {
        return visitor;
    }

    void opensFolder(String name) {
        visitor.opens("downtown", "/renter/" + name + ".xhtml");
    }

    /** The entry of a piece in the open folder, found by its sender. */
    Locator piece(String sender) {
        return page.getByRole(AriaRole.ARTICLE).filter(new FilterOptions().setHasText(sender));
    }

    Locator photograph(String sender) {
        return piece(sender).getByRole(AriaRole.IMG);
    }

    /** Asks, reads what he agrees to, and agrees. */
    void asksForScan(String sender) {
        presses(sender, "Open & scan");
        page.getByText("I ask River North Mail to open it").waitFor();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Agree and ask"))
                .click();
    }

    void dismisses(String sender) {
        presses(sender, "Dismiss");
    }

    private void presses(String sender, String button) {
        piece(sender)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    /** The PDF behind the piece's link. */
    byte[] readsPdf(String sender) {
        Locator link = piece(sender).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open PDF"));
        return visitor.fetches(link.getAttribute("href"));
    }

    void opensPiece(String sender) {
        piece(sender).getByRole(AriaRole.HEADING).getByRole(AriaRole.LINK).click();
    }

    Locator history() {
        return page.locator("ol.timeline li b");
    }

    // Messages and settings

    /** What he was told and will be told, the newest first. */
    Locator notices() {
        return page.getByRole(AriaRole.ARTICLE);
    }

    void readsWhole(Locator notice) {
        notice.getByText("The whole message").click();
    }

    /** The text of the message that he opened. */
    Locator letter() {
        return page.locator("details[open] .letter");
    }

    void choosesToHearOfMail(String timing) {
        page.getByLabel("When mail arrives").selectOption(timing);
        saves();
    }

    void wantsQuiet(LocalTime from, LocalTime until) {
        page.getByText("Quiet hours").click();
        page.getByLabel("From", EXACTLY).fill(from.toString());
        page.getByLabel("Until", EXACTLY).fill(until.toString());
    }

    void wantsNoQuiet() {
        page.getByText("Quiet hours").click();
        saves();
    }

    private void saves() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save")).click();
        page.locator(".ui-growl-item").first().waitFor();
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }
}
