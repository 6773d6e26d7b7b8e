package org.waypost.web.walk;

import java.util.List;
import java.util.Optional;

/**
 * A page somebody looks at.
 *
 * @param site slug of the host
 * @param person e-mail of who looks; empty for somebody who is not signed in
 * @param status what the page answers with
 */
record SitePage(String name, String site, String path, Optional<String> person, int status) {
    private static final String OWNER = "frank@downtown.example";
    private static final String RENTER = "priya@raman.example";
    private static final String FRANCHISE = "rosalind@lakeside.example";
    private static final String PLATFORM = "admin@waypost.example";

    static List<SitePage> all(BusyDay day) {
        return List.of(
                of("dashboard", "downtown", "/dashboard.xhtml", OWNER),
                of("intake", "downtown", "/mailroom/intake.xhtml", OWNER),
                of("assignments", "downtown", "/mailroom/assignments.xhtml?view=single", OWNER),
                of("assignments-grid", "downtown", "/mailroom/assignments.xhtml?view=grid", OWNER),
                of("packages", "downtown", "/mailroom/packages.xhtml", OWNER),
                of("expected", "downtown", "/mailroom/expected.xhtml", OWNER),
                of("items", "downtown", "/mailroom/items.xhtml", OWNER),
                of("items-none", "downtown", "/mailroom/items.xhtml?q=nothingfitsthis", OWNER),
                of("item", "downtown", "/mailroom/item.xhtml?id=" + day.item(), OWNER),
                of("quarantine", "downtown", "/mailroom/quarantine.xhtml", OWNER),
                of("quarantine-closed", "downtown", "/mailroom/quarantine.xhtml?reason=CLOSED", OWNER),
                of("endorsement", "downtown", "/mailroom/endorsement.xhtml?id=" + day.aside(), OWNER),
                of("scans", "downtown", "/requests/scans.xhtml", OWNER),
                of("scan", "downtown", "/requests/scan.xhtml?id=" + day.request(), OWNER),
                of("requests", "downtown", "/requests/list.xhtml", OWNER),
                of("pick-list", "downtown", "/requests/pick-list.xhtml", OWNER),
                of("pick-ups", "downtown", "/requests/list.xhtml?kind=pick_up", OWNER),
                of("counter", "downtown", "/requests/counter.xhtml?id=" + day.customer(), OWNER),
                of("destruction", "downtown", "/requests/destruction.xhtml", OWNER),
                of("forwards", "downtown", "/requests/forwards.xhtml", OWNER),
                of("outbound", "downtown", "/outbound.xhtml", OWNER),
                of("outbound-manifest", "downtown", "/outbound-manifest.xhtml", OWNER),
                of("renters", "downtown", "/customers/renters.xhtml", OWNER),
                of("renter-record", "downtown", "/customers/renter.xhtml?id=" + day.customer(), OWNER),
                of("applications", "downtown", "/customers/applications.xhtml", OWNER),
                of("compliance", "downtown", "/customers/compliance.xhtml", OWNER),
                of(
                        "compliance-record",
                        "downtown",
                        "/customers/renter.xhtml?in=compliance&id=" + day.customer(),
                        OWNER),
                of("review", "downtown", "/customers/review.xhtml?id=" + day.document(), OWNER),
                of("recipients", "downtown", "/customers/recipients.xhtml", OWNER),
                of("case", "downtown", "/customers/application.xhtml?id=" + day.application(), OWNER),
                of("customer-messages", "downtown", "/customers/messages.xhtml?id=" + day.customer(), OWNER),
                of("registration", "downtown", "/customers/registration.xhtml", OWNER),
                of("registration-sheet", "downtown", "/customers/registration-sheet.xhtml?id=" + day.customer(), OWNER),
                of("certification", "downtown", "/customers/certification.xhtml", OWNER),
                of("compliance-calendar", "downtown", "/customers/compliance-calendar.xhtml", OWNER),
                of("erasure", "downtown", "/customers/erasure.xhtml?id=" + day.customer(), OWNER),
                of("reports", "downtown", "/reports.xhtml", OWNER),
                of("reports-applications", "downtown", "/reports.xhtml?show=applications", OWNER),
                of("settings-own-form", "downtown", "/settings/own-form.xhtml", OWNER),
                of("mailboxes", "downtown", "/mailboxes.xhtml", OWNER),
                of("mailbox", "downtown", day.mailbox(), OWNER),
                of("settings-location", "downtown", "/settings/location.xhtml", OWNER),
                of("settings-webhooks", "downtown", "/settings/webhooks.xhtml", OWNER),
                of("settings-plugins", "downtown", "/settings/location-plugins.xhtml", OWNER),
                of(
                        "settings-plugin",
                        "downtown",
                        "/settings/location-plugin.xhtml?kind=COMPLIANCE&name=usps-1583",
                        OWNER),
                of("settings-try-carrier", "downtown", "/settings/try-carrier.xhtml?name=manual", OWNER),
                of("empty-dashboard", "london", "/dashboard.xhtml", "harriet@london.example"),
                of("empty-assignments", "london", "/mailroom/assignments.xhtml", "harriet@london.example"),
                of("renter-expected", "downtown", "/renter/expected.xhtml", RENTER),
                of("renter-inbox", "downtown", "/renter/inbox.xhtml", RENTER),
                of("renter-pending", "downtown", "/renter/pending.xhtml", RENTER),
                of("renter-action-required", "downtown", "/renter/action-required.xhtml", RENTER),
                of("renter-completed", "downtown", "/renter/completed.xhtml", RENTER),
                of("renter-trash", "downtown", "/renter/trash.xhtml", RENTER),
                of("renter-documents", "downtown", "/renter/documents.xhtml", RENTER),
                of("renter-document", "downtown", "/renter/document.xhtml?id=" + day.document(), RENTER),
                of("renter-people", "downtown", "/renter/people.xhtml", RENTER),
                of("renter-item", "downtown", "/renter/item.xhtml?id=" + day.scannedItem(), RENTER),
                of("renter-addresses", "downtown", "/renter/addresses.xhtml", RENTER),
                of("renter-forward", "downtown", "/renter/forward.xhtml?id=" + day.scannedItem(), RENTER),
                of("renter-messages", "downtown", "/renter/messages.xhtml", RENTER),
                of("renter-settings", "downtown", "/renter/settings.xhtml", RENTER),
                of("franchise-locations", "lakeside", "/franchise/locations.xhtml", FRANCHISE),
                of("platform-tenants", "admin", "/platform/tenants.xhtml", PLATFORM),
                of("platform-jobs", "admin", "/platform/jobs.xhtml", PLATFORM),
                of("platform-plugins", "admin", "/platform/plugins.xhtml", PLATFORM),
                of("platform-plugin", "admin", "/platform/plugin.xhtml?id=waypost-storage-filesystem", PLATFORM),
                new SitePage("not-found", "downtown", "/mailroom/item.xhtml?id=1", Optional.of(OWNER), 404),
                new SitePage("forbidden", "downtown", "/settings/location.xhtml", Optional.of(RENTER), 403),
                new SitePage("sent-unknown", "downtown", "/sent/scan.xhtml?t=nothing", Optional.empty(), 404),
                new SitePage("apply", "downtown", "/apply.xhtml", Optional.empty(), 200),
                new SitePage("apply-lost", "downtown", "/apply?t=nothing", Optional.empty(), 404),
                new SitePage("signed-out", "downtown", "/errors/signed-out.xhtml", Optional.empty(), 200),
                new SitePage("offline", "downtown", "/errors/offline.xhtml", Optional.empty(), 200),
                new SitePage("no-such-site", "nowhere", "/", Optional.empty(), 404));
    }

    private static SitePage of(String name, String site, String path, String person) {
        return new SitePage(name, site, path, Optional.of(person), 200);
    }

    /** Complaints that are not already told by the page's own status. */
    List<String> unexpected(List<String> complaints) {
        return complaints.stream()
                .filter(complaint ->
                        status == 200 || !complaint.contains("the server responded with a status of " + status))
                .toList();
    }
}
