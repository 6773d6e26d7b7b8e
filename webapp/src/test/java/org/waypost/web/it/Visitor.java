package org.waypost.web.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** One person with an own browser profile and one open tab, who notices when a page complains. */
public final class Visitor implements AutoCloseable {
    private static final String FETCH = """
            link => fetch(link).then(answer => answer.blob()).then(blob => new Promise(done => {
              const reader = new FileReader();
              reader.onload = () => done(reader.result);
              reader.readAsDataURL(blob);
            }))""";
    private static final String CAMERA = """
            async svg => {
              const picture = new Image();
              picture.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
              await picture.decode();
              const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 480 });
              const paper = canvas.getContext("2d");
              setInterval(() => {
                paper.fillStyle = "#fff";
                paper.fillRect(0, 0, 640, 480);
                paper.drawImage(picture, 160, 80, 320, 320);
              }, 50);
              navigator.mediaDevices.getUserMedia = async () => canvas.captureStream();
            }""";
    private static final String POST = """
            ([path, json]) => fetch(path, {method: "POST", body: json, headers: {"Content-Type": "application/json"}})
              .then(answer => answer.text())""";

    private static final String UPLOAD = """
            ([path, document, front]) => {
              const body = new FormData();
              body.append("document", document);
              body.append("front", new Blob([Uint8Array.from(atob(front), byte => byte.charCodeAt(0))]), "front.jpg");
              return fetch(path, {method: "POST", body}).then(answer => answer.text());
            }""";

    private final BrowserContext context;
    private final RunningPlatform platform;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(BrowserContext context, RunningPlatform platform) {
        this.context = context;
        this.platform = platform;
        this.page = context.newPage();
        context.onConsoleMessage(this::note);
        context.onWebError(error -> complaints.add("script error: " + error.error()));
    }

    static Visitor in(BrowserContext context, RunningPlatform platform) {
        context.setDefaultTimeout((double) RunningPlatform.PATIENCE.toMillis());
        return new Visitor(context, platform);
    }

    public Page page() {
        return page;
    }

    /** Opens a host, is sent to Keycloak, signs in there as a person of the examples, and comes back to the start page. */
    public Visitor signsIn(String slug, String email) {
        opens(slug, "/");
        signsInHere(email);
        page.waitForURL(platform.url(slug) + "/**");
        return this;
    }

    /** Fills in Keycloak's page, where this person already is. */
    public void signsInHere(String email) {
        page.locator("#username").fill(email);
        page.locator("#password").fill(RunningPlatform.PASSWORD);
        page.locator("#kc-login").click();
    }

    /** Opens a page as by its address; the answer is that of the last redirect. */
    public Response opens(String slug, String path) {
        return page.navigate(platform.url(slug, path).toString());
    }

    /** What this person's browser would send to a host: the value of the {@code Cookie} header. */
    public String cookiesFor(String slug) {
        return context.cookies(platform.url(slug).toString()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    /** A file behind a link of the open page, got as this person's browser would get it. */
    public byte[] fetches(String link) {
        String coded = (String) page.evaluate(FETCH, link);
        return Base64.getDecoder().decode(coded.substring(coded.indexOf(',') + 1));
    }

    /** The status of an address on the open page's host. */
    public int statusOf(String path) {
        return (int) page.evaluate("path => fetch(path).then(answer => answer.status)", path);
    }

    /** Sends JSON from the open page, as its scripts do; returns the body of the answer. */
    public String posts(String path, String json) {
        return (String) page.evaluate(POST, List.of(path, json));
    }

    /** Sends a document with a picture to an address of the pages, and gives the answer. */
    public String uploads(String path, String document, byte[] front) {
        return (String) page.evaluate(
                UPLOAD, List.of(path, document, Base64.getEncoder().encodeToString(front)));
    }

    /** Chooses a language, as the menu does. */
    public Visitor speaks(String slug, String language) {
        context.addCookies(
                List.of(new Cookie("lang", language).setUrl(platform.url(slug).toString())));
        return this;
    }

    /** A button of the page's main part, by its whole name. */
    public Locator button(String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses a button. */
    public void presses(String name) {
        button(name).click();
    }

    /** Presses a button that asks whether one is sure, and says yes; returns when the question is gone. */
    public void confirms(String name) {
        presses(name);
        Locator yes = page.locator(".ui-confirm-dialog button.ui-confirmdialog-yes");
        yes.click();
        yes.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** What the page said at last. */
    public Locator told() {
        return page.locator(".ui-growl-item").last();
    }

    /** Draws something on the page's signature pad. */
    public void signs() {
        page.locator("canvas.signature").scrollIntoViewIfNeeded();
        BoundingBox pad = page.locator("canvas.signature").boundingBox();
        page.mouse().move(pad.x + 30, pad.y + 90);
        page.mouse().down();
        for (int step = 1; step <= 8; step++) {
            page.mouse().move(pad.x + 30 + step * 25, pad.y + (step % 2 == 0 ? 60 : 120));
        }
        page.mouse().up();
    }

    /** The open page's camera sees nothing but this picture from now on. */
    public void holdsToTheCamera(String svg) {
        page.evaluate(CAMERA, svg);
    }

    /** Has the open page refresh itself, as it does when it hears that something happened elsewhere; returns when it did. */
    public void hearsOfSomethingElse() {
        page.evaluate("async () => { await refreshPage(); }");
    }

    /** Goes on at another screen, as one who takes up the phone. */
    public void turnsTo(Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
    }

    public BrowserContext context() {
        return context;
    }

    /** Errors of scripts, of the content security policy and of the network since the last call, as the console shows them. */
    public List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() {
        context.close();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.type() + ": " + message.text() + " (" + message.location() + ")");
        }
    }
}
