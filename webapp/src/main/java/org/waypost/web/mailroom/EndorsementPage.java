package org.waypost.web.mailroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.waypost.mailroom.Endorsement;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailroomError;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.shell.Texts;

/** The words for a piece that goes back to its sender, large enough to be printed and stuck on it. */
@Named
@RequestScoped
public class EndorsementPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private FindMail mail;

    @Inject
    private Sites sites;

    @Inject
    private Texts texts;

    private MailItem item;

    @PostConstruct
    void load() {
        item = mail.withId(MailItemId.of(String.valueOf(request.getParameter("id"))));
        if (item.quarantineReason().isEmpty()) {
            throw new PlatformException(MailroomError.UNKNOWN_ITEM);
        }
    }

    /** The piece. */
    public PieceRow getPiece() {
        return PieceRow.of(item, texts);
    }

    /** The words for its reason, and whose they are. */
    public Endorsement getEndorsement() {
        return Endorsement.of(
                item.quarantineReason().orElseThrow(), sites.current().address().country());
    }
}
