package org.waypost.web.mailroom;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.waypost.customers.MailboxSuggestion;
import org.waypost.customers.SuggestMailboxes;
import org.waypost.mailroom.FindPackages;

/** Parcels that are announced and not here, for operators. */
@Named
@ViewScoped
public class ExpectedPage implements Serializable {
    @Inject
    private transient FindPackages packages;

    @Inject
    private transient SuggestMailboxes suggestions;

    @Inject
    private transient Announcements announcements;

    private ExpectedForm form = new ExpectedForm();
    private List<ExpectedRow> rows;

    /** Those with a day first, by it. */
    public List<ExpectedRow> getRows() {
        if (rows == null) {
            rows = announcements.rows(packages.expected());
        }
        return rows;
    }

    /** What is typed. */
    public ExpectedForm getForm() {
        return form;
    }

    /** Answers what is typed into the mailbox box. */
    public List<MailboxSuggestion> suggest(String typed) {
        return suggestions.suggest(typed);
    }

    /** Announces what was typed. */
    public void expect() {
        if (announcements.expect(form)) {
            form = new ExpectedForm();
        }
        rows = null;
    }

    /** Takes an announcement back. */
    public void cancel(String id) {
        announcements.cancel(id);
        rows = null;
    }
}
