package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.waypost.web.it.Visitor;

/** What a clerk of a location does and sees. */
final class Clerk {
    private final Visitor visitor;
    private final Page page;

    private Clerk(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    static Clerk dana(Visitor visitor) {
        return new Clerk(visitor.signsIn("downtown", "dana@downtown.example"));
    }

    Visitor visitor() {
        return visitor;
    }

    /** The heading of the page in front of the clerk. */
    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    /** Goes to a page by the menu; returns when it is there with its scripts. */
    void follows(String link) {
        page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Main menu"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .click();
        page.waitForLoadState();
    }

    // Renters

    /** The id of the only renter in the list. */
    String customerShown() {
        return page.locator("td.acts-cell a").getAttribute("href").replaceAll("\\D", "");
    }

    /** What the renter in front of the clerk was told. */
    Locator notices() {
        return page.getByRole(AriaRole.ARTICLE);
    }

    void sendsAgain(Locator notice) {
        notice.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send again"))
                .click();
    }

    // Intake

    void choosesToUpload(List<FilePayload> pictures) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Upload Only"))
                .click();
        page.locator("#intake [data-part=input]").setInputFiles(pictures.toArray(FilePayload[]::new));
    }

    void startsTheUpload() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Start Upload"))
                .click();
    }

    /** Rows of the upload that say the picture is safe. */
    Locator greenChecks() {
        return page.locator("#intake li.upload.done").filter(new FilterOptions().setHasText("safe"));
    }

    // Assignments

    /** How many pieces wait, as the menu says; 0 when it says nothing. */
    int waiting() {
        Locator count = page.locator(".menu-main a[href='/mailroom/assignments.xhtml'] .count");
        return count.count() == 0 ? 0 : Integer.parseInt(count.textContent().trim());
    }

    Locator lede() {
        return page.locator(".lede");
    }

    /** One of the pieces that were uploaded last, which nobody else can have touched. */
    void choosesTheNewestPiece() {
        Locator newest = page.locator(".strip li").last().getByRole(AriaRole.LINK);
        newest.click();
        assertThat(newest).hasClass(Pattern.compile("\\bon\\b"));
    }

    /** The label on the piece that is shown. */
    String shownPiece() {
        return page.locator(".desk .stage-bar .mono").textContent();
    }

    Locator shownLabel() {
        return page.locator(".desk .stage-bar .mono");
    }

    Locator picture() {
        return page.locator(".stage img");
    }

    void typesMailbox(String typed) {
        page.getByLabel("Mailbox or name").pressSequentially(typed);
    }

    void takesSuggestion(String words) {
        page.locator(".ui-autocomplete-item")
                .filter(new FilterOptions().setHasText(words))
                .click();
        assertThat(page.getByLabel("Mailbox or name")).hasValue(words);
    }

    void notes(String sender, String mailType) {
        page.getByLabel("Sender").fill(sender);
        page.getByLabel("Mail type").selectOption(mailType);
    }

    void assigns() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Assign").setExact(true))
                .click();
    }

    // Dashboard and scans

    /** Leaves a mark that a new page would not have. */
    void remembersThePage() {
        page.evaluate("window.seenBefore = true");
    }

    boolean stillSeesTheSamePage() {
        return Boolean.TRUE.equals(page.evaluate("window.seenBefore === true"));
    }

    /** How many scans wait, as the box says. */
    int scans() {
        return Integer.parseInt(scanCount().textContent().trim());
    }

    Locator scanCount() {
        return scansBox().locator(".box-count");
    }

    void opensScansBox() {
        scansBox().click();
    }

    void opensPiece(String label) {
        page.getByRole(AriaRole.ROW)
                .filter(new FilterOptions().setHasText(label))
                .getByRole(AriaRole.LINK)
                .click();
    }

    void addsPages(FilePayload... files) {
        page.locator("[data-scan-pages] [data-part=input]").setInputFiles(files);
    }

    /** Names of the scanned files, in order. */
    Locator scannedFiles() {
        return page.locator("[data-part=pages] [data-part=name]");
    }

    /** Whether pages and order are kept, in words. */
    Locator saved() {
        return page.locator("[data-scan-pages] [data-part=saved]");
    }

    void movesUp(String file) {
        page.getByLabel("Move up: " + file, new GetByLabelOptions().setExact(true))
                .click();
    }

    void updates() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Update"))
                .click();
    }

    void completes() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Completed"))
                .click();
    }

    Locator toast() {
        return page.locator(".ui-growl-item");
    }

    Locator history() {
        return page.locator("ol.timeline li b");
    }

    private Locator scansBox() {
        return page.locator("a.box").filter(new Locator.FilterOptions().setHasText("Scans"));
    }
}
