package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/** Notes the same of many pieces, each in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class DescribeMany {
    @Inject
    private DescribeMail describeMail;

    @Inject
    private Access access;

    /**
     * Changes what is noted of each piece.
     *
     * @return one result per piece, in their order
     * @throws org.waypost.shared.PlatformException {@link MailroomError#TOO_MANY_PIECES}, or {@link
     *     MailroomError#BAD_DETAILS} before anything is noted
     */
    public List<PieceResult> describe(List<MailItemId> pieces, UnaryOperator<MailDetails> noting) {
        access.require(Permission.MAIL_ASSIGN);
        AssignMany.requireFew(pieces.size());
        AssignMany.requireSound(noting);
        return pieces.stream()
                .map(piece -> PieceResult.of(piece, () -> describeMail.describe(piece, noting)))
                .toList();
    }
}
