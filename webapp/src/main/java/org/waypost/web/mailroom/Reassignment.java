package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Messages;
import org.waypost.mailroom.AssignMailCommand;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.ReassignMail;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;

/** Moves the piece of a page to another mailbox. */
@Named
@RequestScoped
public class Reassignment {
    @Inject
    private ReassignMail reassignMail;

    @Inject
    private Whereabouts whereabouts;

    @Inject
    private ProblemTexts problems;

    private String mailbox = "";

    /** Number, or number and name. */
    public String getMailbox() {
        return mailbox;
    }

    /** What is typed. */
    public void setMailbox(String typed) {
        mailbox = Objects.requireNonNullElse(typed, "");
    }

    /** Moves it; when that is refused, it stays where it was. */
    public void reassign(String item) {
        String[] parts = mailbox.split("·", 2);
        try {
            MailItem moved = reassignMail.reassign(new AssignMailCommand(
                    MailItemId.of(item), parts[0], parts.length == 2 ? parts[1] : "", Optional.empty()));
            whereabouts.tell(moved);
            mailbox = "";
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }
}
