package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.content.ContentId;
import org.waypost.content.Contents;
import org.waypost.content.PictureEdit;
import org.waypost.content.StoredBlob;
import org.waypost.shared.PlatformException;

/** The photographs of a piece with their earlier versions, none of which is ever lost. */
@ApplicationScoped
@Transactional
public class PictureVersions {
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
    private Clock clock;

    /**
     * What a piece shows, front first, each with what it showed before.
     *
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM}
     */
    public List<PicturePage> of(MailItemId id) {
        access.require(Permission.MAIL_VIEW);
        MailItem item = items.withId(id);
        List<MailPicture> all = pictures.of(id);
        Stream<PicturePage> front = item.picture().map(shown -> page(MailPicture.FRONT, shown, all)).stream();
        Stream<PicturePage> further =
                all.stream().filter(MailPicture::isPresent).map(one -> page(one.place(), one.picture(), all));
        return Stream.concat(front, further).toList();
    }

    private static PicturePage page(int place, ContentId shown, List<MailPicture> all) {
        return new PicturePage(
                place,
                shown,
                all.stream()
                        .filter(one -> one.place() == place && !one.isPresent())
                        .map(MailPicture::picture)
                        .filter(version -> !version.equals(shown))
                        .toList());
    }

    /**
     * One page of it.
     *
     * @param page from one, as {@link #of} lists them
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM}, {@link MailroomError#NO_SUCH_PICTURE}
     */
    PicturePage page(MailItemId id, int page) {
        return of(id).stream()
                .skip(Math.max(page, 1) - 1L)
                .findFirst()
                .filter(found -> page >= 1)
                .orElseThrow(() -> new PlatformException(MailroomError.NO_SUCH_PICTURE));
    }

    /**
     * A version that is not shown now.
     *
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM}, {@link MailroomError#NO_SUCH_PICTURE}
     */
    public ContentId earlier(MailItemId id, int page, ContentId version) {
        return page(id, page).earlier().stream()
                .filter(version::equals)
                .findFirst()
                .orElseThrow(() -> new PlatformException(MailroomError.NO_SUCH_PICTURE));
    }

    /** Shows a changed copy in place of what somebody saw; refuses when another took that place meanwhile. */
    MailItem replace(MailItemId id, PicturePage seen, StoredBlob copy, PictureEdit edit) {
        MailItem item = items.withId(id);
        if (of(id).stream().noneMatch(page -> page.shown().equals(seen.shown()))) {
            throw new PlatformException(MailroomError.CHANGED_MEANWHILE, item.labelCode());
        }
        contents.register(copy);
        items.write();
        show(item, seen, copy.id());
        ledger.record(
                "mailroom.picture-edited",
                new Subject("mail-item", id.value()),
                Map.of(
                        "page", Integer.toString(seen.place()),
                        "turned", Integer.toString(edit.turns() * 90),
                        "cut", Boolean.toString(edit.width() < 1 || edit.height() < 1),
                        "sha256", copy.sha256()));
        return item;
    }

    /**
     * Shows an earlier version again.
     *
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM}, {@link MailroomError#NO_SUCH_PICTURE}
     */
    public MailItem restore(MailItemId id, int page, ContentId version) {
        access.require(Permission.MAIL_ASSIGN);
        PicturePage seen = page(id, page);
        MailItem item = items.withId(id);
        show(item, seen, earlier(id, page, version));
        ledger.record(
                "mailroom.picture-restored",
                new Subject("mail-item", id.value()),
                Map.of("page", Integer.toString(seen.place())));
        return item;
    }

    private void show(MailItem item, PicturePage seen, ContentId next) {
        items.touch(item);
        List<MailPicture> all = pictures.of(item.itemId());
        if (seen.place() == MailPicture.FRONT) {
            item.show(next);
        } else {
            version(all, seen.place(), next)
                    .orElseGet(() -> added(item, next, seen.place()))
                    .shownAgain();
        }
        version(all, seen.place(), seen.shown())
                .orElseGet(() -> added(item, seen.shown(), seen.place()))
                .replaced(clock.instant());
        items.write();
    }

    private static Optional<MailPicture> version(List<MailPicture> all, int place, ContentId picture) {
        return all.stream()
                .filter(one -> one.place() == place && one.picture().equals(picture))
                .findFirst();
    }

    private MailPicture added(MailItem item, ContentId picture, int place) {
        items.write();
        MailPicture added = new MailPicture(item.itemId(), picture, place);
        pictures.add(added);
        return added;
    }
}
