package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.content.ContentId;
import org.waypost.content.ContentInfo;
import org.waypost.content.Contents;
import org.waypost.content.StoredBlob;

/** Records photographed pieces whose files are already safe on disk, all in one transaction. */
@ApplicationScoped
@Transactional
public class RecordMail {
    @Inject
    private MailItems items;

    @Inject
    private MailPictures pictures;

    @Inject
    private Contents contents;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<MailRecorded> recorded;

    @Inject
    private Clock clock;

    /**
     * Makes a mail item of each piece. A piece whose first photograph has bytes that another has already is reported, not
     * recorded again, unless the operator said to keep duplicates.
     *
     * @return one result per photograph, piece by piece in their order
     */
    public List<IntakeResult> record(List<Piece> pieces, boolean keepDuplicates) {
        access.require(Permission.MAIL_RECORD);
        Map<String, MailItem> known = keepDuplicates ? new HashMap<>() : known(pieces);
        List<IntakeResult> results = new ArrayList<>();
        Map<Piece, MailItem> fresh = new LinkedHashMap<>();
        List<StoredBlob> needless = new ArrayList<>();
        for (Piece piece : pieces) {
            MailItem earlier = keepDuplicates ? null : known.get(piece.front().sha256());
            if (earlier == null) {
                MailItem item = new MailItem(piece.front().blob().id(), clock.instant());
                known.put(piece.front().sha256(), item);
                fresh.put(piece, item);
                piece.pages().forEach(page -> results.add(stored(page, item)));
            } else {
                needless.addAll(piece.blobs());
                piece.pages().forEach(page -> results.add(duplicate(page, earlier)));
            }
        }
        if (!fresh.isEmpty()) {
            keep(fresh);
        }
        needless.forEach(contents::discard);
        return results;
    }

    /** The pieces that show these bytes already, by checksum. */
    private Map<String, MailItem> known(List<Piece> pieces) {
        Map<String, ContentInfo> contents = this.contents.findAllBySha256(
                pieces.stream().map(piece -> piece.front().sha256()).toList());
        Map<ContentId, MailItem> items = this.items.withPictures(
                contents.values().stream().map(ContentInfo::id).toList());
        Map<String, MailItem> known = new HashMap<>();
        contents.forEach((sha256, content) -> {
            if (items.containsKey(content.id())) {
                known.put(sha256, items.get(content.id()));
            }
        });
        return known;
    }

    /** Contents first: a piece refers to its picture's row. */
    private void keep(Map<Piece, MailItem> fresh) {
        contents.registerAll(
                fresh.keySet().stream().flatMap(piece -> piece.blobs().stream()).toList());
        fresh.forEach(this::add);
        if (fresh.keySet().stream().anyMatch(piece -> piece.pages().size() > 1)) {
            items.write();
            fresh.forEach(this::addFurtherPages);
        }
        recorded.fire(
                new MailRecorded(fresh.values().stream().map(MailItem::itemId).toList()));
    }

    private void add(Piece piece, MailItem item) {
        items.add(item);
        ledger.record(
                "mailroom.recorded",
                new Subject("mail-item", item.itemId().value()),
                Map.of("label", item.labelCode(), "sha256", piece.front().sha256()));
    }

    private void addFurtherPages(Piece piece, MailItem item) {
        for (int place = MailPicture.FRONT + 1; place <= piece.pages().size(); place++) {
            Photograph page = piece.pages().get(place - 1);
            pictures.add(new MailPicture(item.itemId(), page.blob().id(), place));
        }
    }

    private static IntakeResult stored(Photograph photograph, MailItem item) {
        return new IntakeResult.Stored(photograph.fileName(), item.itemId(), item.labelCode(), photograph.blob());
    }

    private static IntakeResult duplicate(Photograph photograph, MailItem item) {
        return new IntakeResult.Duplicate(
                photograph.fileName(), item.itemId(), item.labelCode(), photograph.sha256(), item.mailboxNumber());
    }

    /** A photograph that is safe on disk, and how its file was called. */
    public record Photograph(String fileName, StoredBlob blob) {
        String sha256() {
            return blob.sha256();
        }
    }

    /**
     * The photographs of one piece.
     *
     * @param pages at least one, its front first
     */
    public record Piece(List<Photograph> pages) {
        /** Copies the list and refuses a piece that nobody photographed. */
        public Piece {
            pages = List.copyOf(pages);
            if (pages.isEmpty()) {
                throw new IllegalArgumentException("a piece has a photograph");
            }
        }

        /** Each photograph a piece of its own. */
        public static List<Piece> each(List<Photograph> photographs) {
            return photographs.stream().map(front -> new Piece(List.of(front))).toList();
        }

        Photograph front() {
            return pages.get(0);
        }

        List<StoredBlob> blobs() {
            return pages.stream().map(Photograph::blob).toList();
        }
    }
}
