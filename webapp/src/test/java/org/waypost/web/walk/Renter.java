package org.waypost.web.walk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.waypost.web.it.Visitor;

/** What a renter does and sees, at a desk or on a phone. */
final class Renter {
    private final Visitor visitor;
    private final Page page;

    private Renter(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    static Renter marisol(Visitor visitor) {
        return new Renter(visitor.signsIn("downtown", "marisol@vega.example"));
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

    void asksForScan(String sender) {
        presses(sender, "Open & scan");
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

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }
}
