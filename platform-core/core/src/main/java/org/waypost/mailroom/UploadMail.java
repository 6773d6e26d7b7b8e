package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.mailroom.RecordMail.Piece;
import org.waypost.shared.PlatformException;

/** Records photographed pieces and, as the operator told beforehand, notes and assigns them: Assign on Upload. */
@ApplicationScoped
@Transactional
public class UploadMail {
    @Inject
    private RecordMail recordMail;

    @Inject
    private AssignMail assignMail;

    @Inject
    private DescribeMail describeMail;

    @Inject
    private MailItems items;

    @Inject
    private Access access;

    /**
     * Records the pieces and does to each new one what the terms say; all or nothing. Duplicates stay as they are.
     *
     * @return one result per photograph, piece by piece in their order
     * @throws PlatformException whatever {@link AssignMail} refuses; then nothing is recorded
     */
    public List<IntakeResult> upload(List<Piece> pieces, UploadTerms terms) {
        access.require(Permission.MAIL_RECORD);
        List<IntakeResult> results = recordMail.record(pieces, terms.keepDuplicates());
        if (terms.asksForMore()) {
            items.write();
            results.stream()
                    .filter(IntakeResult.Stored.class::isInstance)
                    .map(IntakeResult.Stored.class::cast)
                    .map(IntakeResult.Stored::item)
                    .distinct()
                    .forEach(item -> apply(terms, items.withId(item)));
        }
        return results;
    }

    private void apply(UploadTerms terms, MailItem item) {
        if (terms.mailbox().isEmpty()) {
            describeMail.describe(item.itemId(), item.version(), terms.noted());
        } else {
            AssignMailCommand.Noted noted = new AssignMailCommand.Noted(item.version(), terms.noted());
            assignMail.assign(
                    new AssignMailCommand(item.itemId(), terms.mailbox(), terms.recipient(), Optional.of(noted)));
        }
    }
}
