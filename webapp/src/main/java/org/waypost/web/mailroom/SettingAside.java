package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.QuarantineMail;
import org.waypost.mailroom.QuarantineReason;

/** Puts the piece on the desk into quarantine; the reason that its mailbox gives is proposed. */
@Named
@RequestScoped
public class SettingAside {
    @Inject
    private AssignmentsDesk desk;

    @Inject
    private QuarantineMail quarantine;

    /** All reasons. */
    public QuarantineReason[] getReasons() {
        return QuarantineReason.values();
    }

    /** The reason that fits: as its renter stands, else that nobody knows the person. */
    public QuarantineReason getFitting() {
        return desk.standing().flatMap(QuarantineReason::of).orElse(QuarantineReason.UNKNOWN_PERSON);
    }

    /** Sets the piece aside. One for an unknown person is nobody's, whatever number stands on it. */
    public void setAside(QuarantineReason reason) {
        MailItemId piece = MailItemId.of(desk.getPiece().id());
        String mailbox =
                reason == QuarantineReason.UNKNOWN_PERSON ? "" : desk.getForm().mailboxNumber();
        desk.work(() -> quarantine.quarantine(piece, reason, mailbox));
    }
}
