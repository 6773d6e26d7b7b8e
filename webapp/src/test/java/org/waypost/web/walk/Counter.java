package org.waypost.web.walk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.waypost.web.it.Visitor;

/** What a clerk does and sees on the Intake page. */
final class Counter {
    private final Visitor visitor;
    private final Page page;

    private Counter(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Dana signs in and opens Intake. */
    static Counter of(Visitor visitor) {
        Counter counter = new Counter(visitor.signsIn("downtown", "dana@downtown.example"));
        counter.opens();
        return counter;
    }

    Visitor visitor() {
        return visitor;
    }

    void opens() {
        visitor.opens("downtown", "/mailroom/intake.xhtml");
    }

    /** As one pulls the page down on a phone. */
    void loadsAgain() {
        page.reload();
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    void takesTheWay(String name) {
        presses(name);
    }

    void presses(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).click();
    }

    void chooses(List<FilePayload> files) {
        page.locator("#intake [data-part=input]").setInputFiles(files.toArray(FilePayload[]::new));
    }

    void choosesFromTheCameraRoll(List<FilePayload> files) {
        page.locator("#intake [data-part=rollInput]").setInputFiles(files.toArray(FilePayload[]::new));
    }

    void choosesTheFolder(Path folder) {
        page.locator("#intake [data-part=folderInput]").setInputFiles(folder);
    }

    /** Types into whatever has the focus, as a hand on the keyboard does. */
    void types(String keys) {
        page.keyboard().type(keys);
    }

    void hits(String key) {
        page.keyboard().press(key);
    }

    Locator box() {
        return page.getByLabel("Mailbox or name").and(page.locator("input:visible"));
    }

    /** The picture that is worked on. */
    Locator large() {
        return page.locator("#intake [data-part=large]");
    }

    /** "1 of 6" */
    Locator place() {
        return page.locator("#intake [data-part=place]");
    }

    Locator suggestions() {
        return page.locator("#intake [data-part=hits] [role=option]");
    }

    /** Chooses pieces of the strip, counted from 1. */
    void ticks(int... places) {
        for (int place : places) {
            page.locator("#intake [data-part=strip] input").nth(place - 1).check();
        }
    }

    /** Fills in a field of the metadata pop-up. */
    void fills(String label, String text) {
        metadata().getByLabel(label).fill(text);
    }

    Locator metadata() {
        return page.locator("dialog[data-part=metadata]");
    }

    /** What is told when everything is done. */
    Locator done() {
        return page.locator("#intake [data-part=done]");
    }

    Locator rows() {
        return page.locator("#intake li.upload");
    }

    Locator row(String name) {
        return rows().filter(new FilterOptions().setHasText(name));
    }

    Locator greenChecks() {
        return page.locator("#intake li.upload.done");
    }

    Locator left() {
        return page.locator("#intake [data-part=left]");
    }

    Locator noConnection() {
        return page.locator("#intake [data-part=away]");
    }

    Locator tile(String number) {
        return page.locator("#intake [data-mailbox=\"" + number + "\"]");
    }

    /** Drags a picture from the desktop onto a tile. */
    void drops(FilePayload file, Locator tile) {
        Object transfer = page.evaluateHandle(
                """
                ([name, type, bytes]) => {
                  const transfer = new DataTransfer();
                  const raw = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
                  transfer.items.add(new File([raw], name, { type }));
                  return transfer;
                }""", List.of(file.name, file.mimeType, Base64.getEncoder().encodeToString(file.buffer)));
        tile.dispatchEvent("drop", Map.of("dataTransfer", transfer));
    }

    void switchesAssignOnUpload() {
        page.getByLabel("Assign on Upload", new GetByLabelOptions().setExact(false))
                .click();
    }

    /** Takes a picture with the camera that is open, and accepts it whatever the page thinks of it. */
    void photographs() {
        presses("Take photo");
        Locator useIt = page.locator("[data-part=useIt]");
        useIt.or(page.locator("[data-part=shutterBack]"))
                .filter(new FilterOptions().setVisible(true))
                .waitFor();
        if (useIt.isVisible()) {
            useIt.click();
        }
    }

    Locator camera() {
        return page.locator("dialog[data-part=viewfinder]");
    }

    /** Numbers of pieces of the location that some text finds, by the mailbox they are assigned to. */
    long found(String text, String mailbox) {
        Object count = page.evaluate("""
                ([text, mailbox]) => fetch(`/ui/v1/items?q=${encodeURIComponent(text)}`)
                  .then((answer) => answer.json())
                  .then(({ items }) => items.filter((item) => item.mailbox === mailbox).length)""", List.of(text, mailbox));
        return ((Number) count).longValue();
    }

    void network(boolean isThere) {
        visitor.context().setOffline(!isThere);
    }
}
