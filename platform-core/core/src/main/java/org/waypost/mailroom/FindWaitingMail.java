package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/** Reads the pieces that wait for their mailbox, with what recognition proposes and who gave them back. */
@ApplicationScoped
@Transactional
public class FindWaitingMail {
    @Inject
    private MailItems items;

    @Inject
    private Proposals proposals;

    @Inject
    private Disownments disownments;

    @Inject
    private Access access;

    /** The oldest first. */
    public List<WaitingMail> oldest(int limit) {
        access.require(Permission.MAIL_ASSIGN);
        return with(items.waiting(limit));
    }

    /**
     * One piece; it may meanwhile wait no more.
     *
     * @throws org.waypost.shared.PlatformException {@link MailroomError#UNKNOWN_ITEM}
     */
    public WaitingMail one(MailItemId id) {
        access.require(Permission.MAIL_ASSIGN);
        return with(List.of(items.withId(id))).get(0);
    }

    private List<WaitingMail> with(List<MailItem> pieces) {
        List<MailItemId> ids = pieces.stream().map(MailItem::itemId).toList();
        Map<MailItemId, Proposal> read = proposals.of(ids);
        Map<MailItemId, Set<String>> disowned = disownments.of(ids);
        return pieces.stream()
                .map(piece -> waiting(
                        piece,
                        Optional.ofNullable(read.get(piece.itemId())),
                        disowned.getOrDefault(piece.itemId(), Set.of())))
                .toList();
    }

    private static WaitingMail waiting(MailItem piece, Optional<Proposal> read, Set<String> disownedBy) {
        return new WaitingMail(piece, read.map(proposal -> proposal.without(disownedBy)), disownedBy);
    }
}
