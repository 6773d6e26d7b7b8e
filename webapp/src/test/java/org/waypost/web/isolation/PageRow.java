package org.waypost.web.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waypost.web.isolation.client.Mail;

/**
 * What the tests know of a page.
 *
 * @param page its path from the root of the host
 * @param whose who works with it
 * @param shows what its parameter {@code id} names
 */
record PageRow(String page, Whose whose, Shows shows) {
    private static final Path PAGES = Path.of("src", "main", "webapp");

    /** Who a page is made for. */
    enum Whose {
        STAFF,
        RENTER,
        FRANCHISE,
        PLATFORM,
        EVERYBODY
    }

    /** What a page's id is. */
    enum Shows {
        NO_ID,
        /** Something every location has: what a plugin offers. */
        AN_OFFER,
        A_PIECE,
        A_PIECE_SET_ASIDE,
        A_MAILBOX,
        A_WEBHOOK,
        A_REQUEST,
        A_FORWARD,
        A_CUSTOMER,
        A_DOCUMENT,
        /** An authorized recipient. */
        A_PERSON,
        AN_APPLICATION
    }

    /** The table. A page that is not here fails the build. */
    static final List<PageRow> ALL = List.of(
            new PageRow("/dashboard.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/mailboxes.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/mailbox.xhtml", Whose.STAFF, Shows.A_MAILBOX),
            new PageRow("/customers/renters.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/customers/renter.xhtml", Whose.STAFF, Shows.A_CUSTOMER),
            new PageRow("/customers/applications.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/customers/compliance.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/customers/recipients.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/customers/recipient.xhtml", Whose.STAFF, Shows.A_PERSON),
            new PageRow("/customers/review.xhtml", Whose.STAFF, Shows.A_DOCUMENT),
            new PageRow("/customers/application.xhtml", Whose.STAFF, Shows.AN_APPLICATION),
            new PageRow("/customers/registration.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/customers/registration-sheet.xhtml", Whose.STAFF, Shows.A_CUSTOMER),
            new PageRow("/customers/certification.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/customers/compliance-calendar.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/customers/erasure.xhtml", Whose.STAFF, Shows.A_CUSTOMER),
            new PageRow("/reports.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/settings/own-form.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/customers/messages.xhtml", Whose.STAFF, Shows.A_CUSTOMER),
            new PageRow("/mailroom/assignments.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/mailroom/intake.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/mailroom/packages.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/mailroom/expected.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/mailroom/items.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/mailroom/item.xhtml", Whose.STAFF, Shows.A_PIECE),
            new PageRow("/mailroom/quarantine.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/mailroom/endorsement.xhtml", Whose.STAFF, Shows.A_PIECE_SET_ASIDE),
            new PageRow("/requests/list.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/requests/pick-list.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/requests/work.xhtml", Whose.STAFF, Shows.A_REQUEST),
            new PageRow("/requests/counter.xhtml", Whose.STAFF, Shows.A_CUSTOMER),
            new PageRow("/requests/destruction.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/requests/scans.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/requests/scan.xhtml", Whose.STAFF, Shows.A_REQUEST),
            new PageRow("/requests/forwards.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/requests/forward.xhtml", Whose.STAFF, Shows.A_FORWARD),
            new PageRow("/outbound.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/outbound-manifest.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/settings/location.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/renter/inbox.xhtml", Whose.RENTER, Shows.NO_ID),
            new PageRow("/renter/pending.xhtml", Whose.RENTER, Shows.NO_ID),
            new PageRow("/renter/action-required.xhtml", Whose.RENTER, Shows.NO_ID),
            new PageRow("/renter/completed.xhtml", Whose.RENTER, Shows.NO_ID),
            new PageRow("/renter/trash.xhtml", Whose.RENTER, Shows.NO_ID),
            new PageRow("/renter/documents.xhtml", Whose.RENTER, Shows.NO_ID),
            new PageRow("/renter/document.xhtml", Whose.RENTER, Shows.A_DOCUMENT),
            new PageRow("/renter/people.xhtml", Whose.RENTER, Shows.NO_ID),
            new PageRow("/renter/item.xhtml", Whose.RENTER, Shows.A_PIECE),
            new PageRow("/renter/addresses.xhtml", Whose.RENTER, Shows.NO_ID),
            new PageRow("/renter/forward.xhtml", Whose.RENTER, Shows.A_PIECE),
            new PageRow("/renter/messages.xhtml", Whose.RENTER, Shows.NO_ID),
            new PageRow("/renter/settings.xhtml", Whose.RENTER, Shows.NO_ID),
            new PageRow("/renter/expected.xhtml", Whose.RENTER, Shows.NO_ID),
            new PageRow("/franchise/locations.xhtml", Whose.FRANCHISE, Shows.NO_ID),
            new PageRow("/platform/tenants.xhtml", Whose.PLATFORM, Shows.NO_ID),
            new PageRow("/settings/location-plugins.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/settings/webhooks.xhtml", Whose.STAFF, Shows.NO_ID),
            new PageRow("/settings/webhook.xhtml", Whose.STAFF, Shows.A_WEBHOOK),
            new PageRow("/settings/location-plugin.xhtml", Whose.STAFF, Shows.AN_OFFER),
            new PageRow("/settings/try-carrier.xhtml", Whose.STAFF, Shows.AN_OFFER),
            new PageRow("/platform/jobs.xhtml", Whose.PLATFORM, Shows.NO_ID),
            new PageRow("/platform/plugins.xhtml", Whose.PLATFORM, Shows.NO_ID),
            new PageRow("/platform/plugin.xhtml", Whose.PLATFORM, Shows.NO_ID),
            new PageRow("/sent/scan.xhtml", Whose.EVERYBODY, Shows.NO_ID),
            new PageRow("/apply.xhtml", Whose.EVERYBODY, Shows.NO_ID),
            new PageRow("/errors/problem.xhtml", Whose.EVERYBODY, Shows.NO_ID),
            new PageRow("/errors/signed-out.xhtml", Whose.EVERYBODY, Shows.NO_ID),
            new PageRow("/errors/offline.xhtml", Whose.EVERYBODY, Shows.NO_ID));

    /** Every page of the web application that a browser can ask for. */
    static List<String> inTheSources() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<PageRow> of(Whose whose) {
        return ALL.stream().filter(row -> row.whose == whose);
    }

    boolean hasId() {
        return shows != Shows.NO_ID && shows != Shows.AN_OFFER;
    }

    /** The page with an id of somebody's mail; pages without an id get one too and should not care. */
    String address(Mail mail) {
        return switch (shows) {
            case AN_OFFER -> page + "?kind=CARRIER&name=manual&id=" + mail.stored();
            case NO_ID, A_PIECE -> page + "?id=" + mail.stored();
            case A_PIECE_SET_ASIDE -> page + "?id=" + mail.aside();
            case A_MAILBOX -> page + "?id=" + mail.mailbox();
            case A_WEBHOOK -> page + "?id=" + mail.webhook();
            case A_REQUEST -> page + "?id=" + mail.scanRequest();
            case A_FORWARD -> page + "?id=" + mail.forwardRequest();
            case A_CUSTOMER -> page + "?id=" + mail.customer();
            case A_DOCUMENT -> page + "?id=" + mail.document();
            case A_PERSON -> page + "?id=" + mail.person();
            case AN_APPLICATION -> page + "?id=" + mail.application();
        };
    }

    @Override
    public String toString() {
        return page;
    }
}
