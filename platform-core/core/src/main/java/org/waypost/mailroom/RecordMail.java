package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
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
        Map<String, MailItem> inThisCall = new HashMap<>();
        List<IntakeResult> results = new ArrayList<>();
        for (Photograph photograph : photographs) {
            Optional<MailItem> earlier = keepDuplicates ? Optional.empty() : earlier(photograph.blob(), inThisCall);
            results.add(earlier.map(item -> duplicate(photograph, item)).orElseGet(() -> {
                MailItem item = add(photograph.blob());
                inThisCall.put(photograph.blob().sha256(), item);
                return new IntakeResult.Stored(
                        photograph.fileName(), item.itemId(), item.labelCode(), photograph.blob());
            }));
        }
        announce(results);
        return results;
    }

    private Optional<MailItem> earlier(StoredBlob blob, Map<String, MailItem> inThisCall) {
        MailItem justAdded = inThisCall.get(blob.sha256());
        return justAdded != null
                ? Optional.of(justAdded)
                : contents.findBySha256(blob.sha256()).map(ContentInfo::id).flatMap(items::withPicture);
    }

    private IntakeResult duplicate(Photograph photograph, MailItem item) {
        contents.discard(photograph.blob());
        return new IntakeResult.Duplicate(
                photograph.fileName(),
                item.itemId(),
                item.labelCode(),
                photograph.blob().sha256());
    }

    private MailItem add(StoredBlob blob) {
        contents.register(blob);
        MailItem item = new MailItem(blob.id(), clock.instant());
        items.add(item);
        ledger.record(
                "mailroom.recorded",
                new Subject("mail-item", item.itemId().value()),
                Map.of("label", item.labelCode(), "sha256", blob.sha256()));
        return item;
    }

    private void announce(List<IntakeResult> results) {
        List<MailItemId> added = results.stream()
                .filter(IntakeResult.Stored.class::isInstance)
                .map(result -> ((IntakeResult.Stored) result).item())
                .toList();
        if (!added.isEmpty()) {
            recorded.fire(new MailRecorded(added));
        }
    }

    /** A photograph that is safe on disk, and how its file was called. */
    public record Photograph(String fileName, StoredBlob blob) {}
}
