package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** Assigns many pieces, each in a transaction of its own: one that is refused keeps no other from its mailbox. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class AssignMany {
    /** So many at once. */
    public static final int LIMIT = 500;

    private AssignMail assignMail;
    private FindMail mail;
    private FindWaitingMail waiting;
    private Access access;

    /** For the proxy. */
    protected AssignMany() {}

    /** Assigns by that. */
    @Inject
    public AssignMany(AssignMail assignMail, FindMail mail, FindWaitingMail waiting, Access access) {
        this.assignMail = assignMail;
        this.mail = mail;
        this.waiting = waiting;
        this.access = access;
    }

    /**
     * Assigns pieces. One that lies in that mailbox already counts as assigned, so the same may be sent again.
     *
     * @param noting what to note of each at the same time
     * @return one result per piece, in their order
     * @throws PlatformException {@link MailroomError#TOO_MANY_PIECES}, or {@link MailroomError#BAD_DETAILS} before any is
     *     assigned
     */
    public List<PieceResult> assign(List<AssignMailCommand> commands, UnaryOperator<MailDetails> noting) {
        access.require(Permission.MAIL_ASSIGN);
        requireFew(commands.size());
        requireSound(noting);
        return commands.stream()
                .map(command -> PieceResult.of(
                        command.item(), () -> unlessThere(command, () -> assignMail.assign(command, noting))))
                .toList();
    }

    /**
     * Accepts what was read of pieces, where it is exact.
     *
     * @return one result per piece, in their order; {@link MailroomError#NOT_EXACT} for all that are not
     * @throws PlatformException {@link MailroomError#TOO_MANY_PIECES}
     */
    public List<PieceResult> acceptExact(List<MailItemId> pieces) {
        access.require(Permission.MAIL_ASSIGN);
        requireFew(pieces.size());
        return pieces.stream()
                .map(piece -> PieceResult.of(piece, () -> accept(piece)))
                .toList();
    }

    private MailItem accept(MailItemId piece) {
        Proposal proposal = waiting.one(piece)
                .proposal()
                .filter(read -> read.confidence() == MatchConfidence.EXACT)
                .orElseThrow(() -> new PlatformException(MailroomError.NOT_EXACT));
        AssignMailCommand command = new AssignMailCommand(
                piece, proposal.best().mailbox(), proposal.best().recipient(), Optional.empty());
        return unlessThere(command, () -> assignMail.assign(command, proposal::over));
    }

    private MailItem unlessThere(AssignMailCommand command, Supplier<MailItem> assigning) {
        try {
            return assigning.get();
        } catch (PlatformException refused) {
            if (refused.code() != MailroomError.WRONG_STATE) {
                throw refused;
            }
            return Optional.of(mail.withId(command.item()))
                    .filter(piece -> piece.custody() == CustodyState.IN_STORAGE)
                    .filter(piece -> piece.mailboxNumber().equals(command.mailbox()))
                    .orElseThrow(() -> refused);
        }
    }

    static void requireFew(int pieces) {
        if (pieces > LIMIT) {
            throw new PlatformException(MailroomError.TOO_MANY_PIECES, LIMIT);
        }
    }

    /** What is wrong with the details is wrong for all pieces. */
    static void requireSound(UnaryOperator<MailDetails> noting) {
        Objects.requireNonNull(noting.apply(MailDetails.UNKNOWN));
    }
}
