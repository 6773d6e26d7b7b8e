package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waypost.local.demo.LocationApi;
import org.waypost.local.demo.LocationApi.Intake;
import org.waypost.local.demo.Picture;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** Mail at downtown in every state a page can show: waiting, stored, asked for, scanned. */
final class BusyDay {
    private static final List<String> SENDERS =
            List.of("Lakefront Insurance", "City of Chicago", "Halsted Dental", "Prairie State Bank");
    private static final int WAITING = 5;
    private static final String PASSPORT =
            "{\"type\":\"photo_id\",\"paper\":\"passport\",\"number\":\"X1\",\"issuer\":\"India\",\"expiresOn\":\"2031-05-30\"}";

    private final RunningPlatform platform;
    private final Browsers browsers;
    private final List<String> items = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private String customer = "";
    private String mailbox = "";
    private String document = "";
    private String application = "";

    BusyDay(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.browsers = browsers;
    }

    /** Lets the day happen; until then no piece has an id. */
    void begin() {
        mailComesIn();
        scansAreAskedFor();
        theFirstIsDone();
        herPapersAreLookedAt();
    }

    /** A piece in storage about which nothing was asked. */
    String item() {
        return items.get(SENDERS.size() - 1);
    }

    /** A piece that was scanned. */
    String scannedItem() {
        return items.get(0);
    }

    /** A piece in quarantine. */
    String aside() {
        return items.get(SENDERS.size());
    }

    /** The page of a rented mailbox. */
    String mailbox() {
        return mailbox;
    }

    /** An open request. */
    String request() {
        return requests.get(1);
    }

    /** The renter whose day it is. */
    String customer() {
        return customer;
    }

    /** A paper of that renter that waits for review. */
    String document() {
        return document;
    }

    /** Her case. */
    String application() {
        return application;
    }

    private void herPapersAreLookedAt() {
        try (Visitor frank = browsers.desktop().signsIn("downtown", "frank@downtown.example")) {
            String wish = "{\"customer\":\"" + customer + "\",\"purpose\":\"reverification\"}";
            frank.posts("/ui/v1/applications", wish); // refused on the second busy day: she has one already
            String drafts = new String(frank.fetches("/ui/v1/applications?state=draft"), StandardCharsets.UTF_8);
            application = Arrays.stream(drafts.split("}"))
                    .filter(line -> line.contains(customer))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll("(?s).*\"id\"\\s*:\\s*\"(\\d+)\".*", "$1");
        }
    }

    private void mailComesIn() {
        LocationApi scanner = platform.scanner("downtown");
        for (Intake piece : scanner.intake(pictures(SENDERS.size() + WAITING))) {
            items.add(piece.itemId());
        }
        for (int i = 0; i < SENDERS.size(); i++) {
            scanner.describe(items.get(i), SENDERS.get(i), "letter");
            scanner.assign(items.get(i), "301");
        }
    }

    private void scansAreAskedFor() {
        try (Visitor priya = browsers.desktop().signsIn("downtown", "priya@raman.example")) {
            for (String item : items.subList(0, SENDERS.size() - 1)) {
                String answer = priya.posts("/ui/v1/items/" + item + "/requests", "{\"kind\":\"open_and_scan\"}");
                requests.add(idIn(answer));
            }
        }
    }

    private void theFirstIsDone() {
        try (Visitor visitor = browsers.desktop()) {
            Clerk dana = Clerk.dana(visitor);
            visitor.opens("downtown", "/customers/renters.xhtml?find=Raman");
            customer = dana.customerShown();
            document = idIn(visitor.uploads(
                    "/ui/v1/customers/" + customer + "/documents",
                    PASSPORT,
                    MailBag.fresh().letter()));
            visitor.posts("/ui/v1/items/" + aside() + "/quarantine", "{\"reason\":\"unapproved\",\"mailbox\":\"241\"}");
            visitor.opens("downtown", "/mailboxes.xhtml?q=301");
            mailbox = visitor.page().locator(".tile a").getAttribute("href");
            visitor.opens("downtown", "/requests/scan.xhtml?id=" + requests.get(0));
            dana.addsPages(MailBag.pdf("letter.pdf", "Dear Priya"));
            assertThat(dana.scannedFiles()).hasCount(1);
            dana.completes();
            assertThat(dana.heading()).hasText("Scans");
        }
    }

    private static String idIn(String answer) {
        return answer.replaceAll("(?s).*?\"id\"\\s*:\\s*\"(\\d+)\".*", "$1");
    }

    private static List<Picture> pictures(int count) {
        MailBag bag = MailBag.fresh();
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pictures.add(new Picture("day-" + i + ".jpg", bag.letter()));
        }
        return pictures;
    }
}
