package org.waypost.web.customers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Messages;
import org.waypost.customers.CreateMailboxes;
import org.waypost.customers.CreateMailboxes.Created;
import org.waypost.customers.MailboxSize;
import org.waypost.customers.NumberRange;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** The pop-up that makes the mailboxes of a range, and says while it is typed how many are new. */
@Named
@ViewScoped
public class NewMailboxesPage implements Serializable {
    @Inject
    private transient CreateMailboxes createMailboxes;

    @Inject
    private MailboxesPage wall;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private String range = "";
    private String preview = "";
    private MailboxSize size = MailboxSize.SMALL;

    /** Says what the range would make, or why it is none. */
    public void look() {
        preview = range.isBlank() ? "" : told();
    }

    private String told() {
        try {
            Created created = createMailboxes.preview(NumberRange.parse(range));
            return texts.from("boxes", "create.preview", created.fresh(), created.existing());
        } catch (PlatformException unreadable) {
            return problems.detail(unreadable);
        }
    }

    /** Makes them, shows them on the wall, and lets the pop-up go. */
    public void create() {
        try {
            NumberRange made = NumberRange.parse(range);
            Created created = createMailboxes.create(made, size);
            wall.showMade(made);
            Messages.addGlobalInfo(texts.from("boxes", "create.done", created.fresh(), created.existing()));
            range = "";
            preview = "";
            Ajax.oncomplete("window.waypostMailboxesMade?.()");
        } catch (PlatformException unreadable) {
            preview = problems.detail(unreadable);
        }
    }

    /** What is typed. */
    public String getRange() {
        return range;
    }

    public void setRange(String typed) {
        range = typed == null ? "" : typed;
    }

    /** What would be made, or why nothing can be. */
    public String getPreview() {
        return preview;
    }

    /** How large they are. */
    public MailboxSize getSize() {
        return size;
    }

    public void setSize(MailboxSize chosen) {
        size = chosen;
    }
}
