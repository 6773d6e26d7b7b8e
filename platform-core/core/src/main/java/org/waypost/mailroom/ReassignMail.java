package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/** Moves a piece from a wrong mailbox to the right one, in one step. */
@ApplicationScoped
@Transactional
public class ReassignMail {
    @Inject
    private UnassignMail unassignMail;

    @Inject
    private AssignMail assignMail;

    @Inject
    private Access access;

    /**
     * Takes the assignment back and assigns anew; when the second is refused the piece stays where it was.
     *
     * @throws org.waypost.shared.PlatformException as {@link UnassignMail} and {@link AssignMail} have them
     */
    public MailItem reassign(AssignMailCommand command) {
        access.require(Permission.MAIL_ASSIGN);
        unassignMail.unassign(command.item());
        return assignMail.assign(command);
    }
}
