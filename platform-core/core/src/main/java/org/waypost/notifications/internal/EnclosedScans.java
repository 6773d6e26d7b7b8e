package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.SendScan;
import org.waypost.requests.SentFile;
import org.waypost.requests.SentScan;

/** Puts the scan into the letter that brings it. */
@ApplicationScoped
class EnclosedScans {
    @Inject
    private SendScan sendScan;

    Enclosures of(Notice notice, Letterhead head) {
        long request = notice.news().get(0).request().orElseThrow();
        SentScan scan = sendScan.prepare(new ActionRequestId(request));
        return scan.isLinked()
                ? Enclosures.at(URI.create(head.portal() + "/sent/scan.xhtml?t=" + scan.link()), scan.until())
                : Enclosures.of(scan.files().stream().map(this::enclosure).toList());
    }

    private Enclosure enclosure(SentFile file) {
        return new Enclosure(file.name(), file.type(), () -> sendScan.open(file));
    }
}
