package org.waypost.web.walk;

import java.util.List;
import org.waypost.local.demo.LocationApi;
import org.waypost.local.demo.Picture;
import org.waypost.web.it.RunningPlatform;

/** Where the mail of one mailbox of downtown lies. */
final class Shelf {
    private final LocationApi scanner;
    private final String mailbox;

    private Shelf(LocationApi scanner, String mailbox) {
        this.scanner = scanner;
        this.mailbox = mailbox;
    }

    static Shelf of(String mailbox, RunningPlatform platform) {
        return new Shelf(platform.scanner("downtown"), mailbox);
    }

    /** Puts a new piece there; returns its id. */
    String gets(String sender, String type) {
        Picture front = new Picture("front.jpg", MailBag.fresh().letter());
        String piece = scanner.intake(List.of(front)).get(0).itemId();
        scanner.describe(piece, sender, type);
        scanner.assign(piece, mailbox);
        return piece;
    }
}
