package org.waypost.web.renter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.waypost.mailroom.FindPackages;
import org.waypost.web.mailroom.Announcements;
import org.waypost.web.mailroom.ExpectedForm;
import org.waypost.web.mailroom.ExpectedRow;

/** Parcels a renter waits for, and those of them that came. */
@Named
@ViewScoped
public class OwnPackagesPage implements Serializable {
    @Inject
    private transient FindPackages packages;

    @Inject
    private transient Announcements announcements;

    private ExpectedForm form = new ExpectedForm();
    private List<ExpectedRow> rows;

    /** The newest announcement first. */
    public List<ExpectedRow> getRows() {
        if (rows == null) {
            refresh();
        }
        return rows;
    }

    /** Has them asked for anew. */
    public void refresh() {
        rows = announcements.rows(packages.own());
    }

    /** What is typed. */
    public ExpectedForm getForm() {
        return form;
    }

    /** Announces what was typed. */
    public void expect() {
        if (announcements.expect(form)) {
            form = new ExpectedForm();
        }
        refresh();
    }

    /** Takes an announcement back. */
    public void cancel(String id) {
        announcements.cancel(id);
        refresh();
    }
}
