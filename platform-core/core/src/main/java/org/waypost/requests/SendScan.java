package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.waypost.content.ContentId;
import org.waypost.content.ContentInfo;
import org.waypost.content.Contents;
import org.waypost.content.Rendition;
import org.waypost.content.SealedWords;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;

/** Makes a completed scan & send ready for the letter: what goes with it, or the link that is named in it. */
@ApplicationScoped
@Transactional
public class SendScan {
    /** The most that goes with one e-mail, in megabytes of files; mail servers refuse larger ones. */
    static final SettingKey ENCLOSED = new SettingKey("requests.send.enclosed-megabytes", "8");

    /** What its links are sealed for. */
    static final String PURPOSE = "scan-link";

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private ActionRequests requests;

    @Inject
    private ScanLinks links;

    @Inject
    private Contents contents;

    @Inject
    private SealedWords words;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** What is sent of a request, now. Asked again it names the same link, with its days counted anew. */
    public SentScan prepare(ActionRequestId id) {
        List<SentFile> files = files(id);
        long bytes = files.stream().mapToLong(SentFile::bytes).sum();
        if (bytes <= settings.number(ENCLOSED) * MEGABYTE) {
            return SentScan.enclosed(files);
        }
        ScanLink link = link(id);
        return new SentScan(files, words.seal(PURPOSE, Long.toString(link.id())), link.expiresAt());
    }

    /** The bytes of a file. */
    public InputStream open(SentFile file) {
        return contents.open(file.content(), Rendition.ORIGINAL).stream();
    }

    /** The files of a request as they were scanned, in order. */
    List<SentFile> files(ActionRequestId id) {
        List<ContentId> scanned =
                requests.pagesOf(id).stream().map(ScanPage::content).toList();
        Map<ContentId, ContentInfo> infos = contents.infos(scanned);
        return scanned.stream().map(infos::get).map(SentFile::of).toList();
    }

    private ScanLink link(ActionRequestId id) {
        ScanLink link = links.of(id).orElseGet(() -> {
            ScanLink made = new ScanLink(id, clock.instant());
            links.add(made);
            return made;
        });
        link.sentAt(clock.instant());
        return link;
    }
}
