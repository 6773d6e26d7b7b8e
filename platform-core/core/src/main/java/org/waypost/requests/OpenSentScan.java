package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.content.Contents;
import org.waypost.content.OpenedContent;
import org.waypost.content.Rendition;
import org.waypost.content.SealedWords;
import org.waypost.shared.PlatformException;

/** Somebody follows the link of an e-mail to the files that were sent with it. The link is his permission. */
@ApplicationScoped
@Transactional
public class OpenSentScan {
    @Inject
    private ScanLinks links;

    @Inject
    private ActionRequests requests;

    @Inject
    private SendScan sendScan;

    @Inject
    private SealedWords words;

    @Inject
    private Contents contents;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /**
     * What a link shows.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_LINK} also for another location's,
     *     {@link RequestsError#LINK_OVER}
     */
    public SentScan look(String sealed) {
        ScanLink link = open(sealed);
        return new SentScan(sendScan.files(link.request()), sealed, link.expiresAt());
    }

    /**
     * One of its files; the ledger keeps that it was taken.
     *
     * @param number from one
     * @throws PlatformException as {@link #look}
     */
    public OpenedContent take(String sealed, int number) {
        ScanLink link = open(sealed);
        List<SentFile> files = sendScan.files(link.request());
        if (number < 1 || number > files.size()) {
            throw new PlatformException(RequestsError.UNKNOWN_LINK);
        }
        SentFile file = files.get(number - 1);
        ledger.record(
                "requests.sent-file-taken",
                new Subject("mail-item", requests.withId(link.request()).item().value()),
                Map.of(
                        "request", Long.toString(link.request().value()),
                        "content", Long.toString(file.content().value())));
        return contents.open(file.content(), Rendition.ORIGINAL);
    }

    private ScanLink open(String sealed) {
        ScanLink link = words.open(SendScan.PURPOSE, sealed)
                .flatMap(id -> links.withId(Long.parseLong(id)))
                .orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_LINK));
        if (!link.isOpen(clock.instant())) {
            throw new PlatformException(RequestsError.LINK_OVER);
        }
        return link;
    }
}
