package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.content.Contents;
import org.waypost.content.PictureEdit;
import org.waypost.content.PictureEditing;
import org.waypost.content.StoredBlob;
import org.waypost.shared.PlatformException;

/**
 * Turns a photograph of a piece and cuts it: a new version is made of the original, outside of any transaction, and shown in
 * its place; what was shown before is kept.
 */
@ApplicationScoped
public class EditPicture {
    private PictureVersions versions;
    private PictureEditing editing;
    private Contents contents;
    private Access access;

    /** For the proxy. */
    protected EditPicture() {}

    /** Makes the copy here and shows it there. */
    @Inject
    EditPicture(PictureVersions versions, PictureEditing editing, Contents contents, Access access) {
        this.versions = versions;
        this.editing = editing;
        this.contents = contents;
        this.access = access;
    }

    /**
     * Edits a page.
     *
     * @param page from one, its front
     * @param around is given the last step, which joins its transaction or has its own
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM}, {@link MailroomError#NO_SUCH_PICTURE},
     *     {@link MailroomError#BAD_EDIT}, or {@link MailroomError#CHANGED_MEANWHILE} when somebody else edited it just now
     */
    public <T> T edit(MailItemId id, int page, PictureEdit edit, Function<Supplier<MailItem>, T> around) {
        access.require(Permission.MAIL_ASSIGN);
        PicturePage seen = versions.page(id, page);
        if (!edit.isPossible()) {
            throw new PlatformException(MailroomError.BAD_EDIT);
        }
        StoredBlob copy = editing.edit(seen.shown(), edit);
        try {
            return around.apply(() -> versions.replace(id, seen, copy, edit));
        } catch (PlatformException refused) {
            contents.discard(copy);
            throw refused;
        }
    }
}
