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

/** Records photographed pieces: one row each for files that are already safe on disk, all in one transaction. */
@ApplicationScoped
@Transactional
public class RecordMail {
    @Inject
    private MailItems items;

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
     * Makes a mail item of each photograph. Bytes that a piece already has are reported, not recorded again, unless the
     * operator said to keep them.
     */
    public List<IntakeResult> record(List<Photograph> photographs, boolean keepDuplicates) {
        access.require(Permission.MAIL_RECORD);
        Map<String, MailItem> known = keepDuplicates ? new HashMap<>() : known(photographs);
        List<IntakeResult> results = new ArrayList<>();
        Map<StoredBlob, MailItem> fresh = new LinkedHashMap<>();
        List<StoredBlob> needless = new ArrayList<>();
        for (Photograph photograph : photographs) {
            MailItem earlier = keepDuplicates ? null : known.get(photograph.sha256());
            if (earlier == null) {
                MailItem item = new MailItem(photograph.blob().id(), clock.instant());
                known.put(photograph.sha256(), item);
                fresh.put(photograph.blob(), item);
                results.add(stored(photograph, item));
            } else {
                needless.add(photograph.blob());
                results.add(duplicate(photograph, earlier));
            }
        }
        if (!fresh.isEmpty()) {
            keep(fresh);
        }
        needless.forEach(contents::discard);
        return results;
    }

    /** The pieces that have these bytes already, by checksum. */
    private Map<String, MailItem> known(List<Photograph> photographs) {
        Map<String, ContentInfo> contents = this.contents.findAllBySha256(
                photographs.stream().map(Photograph::sha256).toList());
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
    private void keep(Map<StoredBlob, MailItem> fresh) {
        contents.registerAll(List.copyOf(fresh.keySet()));
        fresh.forEach(this::add);
        recorded.fire(
                new MailRecorded(fresh.values().stream().map(MailItem::itemId).toList()));
    }

    private void add(StoredBlob blob, MailItem item) {
        items.add(item);
        ledger.record(
                "mailroom.recorded",
                new Subject("mail-item", item.itemId().value()),
                Map.of("label", item.labelCode(), "sha256", blob.sha256()));
    }

    private static IntakeResult stored(Photograph photograph, MailItem item) {
        return new IntakeResult.Stored(photograph.fileName(), item.itemId(), item.labelCode(), photograph.blob());
    }

    private static IntakeResult duplicate(Photograph photograph, MailItem item) {
        return new IntakeResult.Duplicate(photograph.fileName(), item.itemId(), item.labelCode(), photograph.sha256());
    }

    /** A photograph that is safe on disk, and how its file was called. */
    public record Photograph(String fileName, StoredBlob blob) {
        String sha256() {
            return blob.sha256();
        }
    }
}
