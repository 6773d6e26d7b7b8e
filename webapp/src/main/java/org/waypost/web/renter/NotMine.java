package org.waypost.web.renter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.mailroom.DisownMail;
import org.waypost.mailroom.MailItemId;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** A renter gives a piece back that is not his; its page is no longer there for him, so he goes to his inbox. */
@Named
@RequestScoped
public class NotMine {
    @Inject
    private DisownMail disownMail;

    @Inject
    private Texts texts;

    @Inject
    private ProblemTexts problems;

    /** Gives the piece back. */
    public void giveBack(String item) {
        try {
            disownMail.disown(MailItemId.of(item));
            Messages.addFlashGlobalInfo(texts.of("renter.notMine"));
            Faces.redirect("renter/inbox.xhtml");
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }
}
