package org.waypost.web.renter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.waypost.notifications.ListNotices;
import org.waypost.notifications.NoticeLine;
import org.waypost.shared.Page;
import org.waypost.web.shell.Language;

/** What the renter was told and will be told, and whether it reached him. Paged by key; the page stands in the address. */
@Named
@ViewScoped
public class RenterMessagesPage implements Serializable {
    private static final int ROWS = 25;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient ListNotices notices;

    @Inject
    private transient Language language;

    private transient Page<NoticeLine> page;
    private Long after;

    @PostConstruct
    void load() {
        after = ListKey.of(request).orElse(null);
    }

    /** Has the list asked for anew. */
    public void refresh() {
        page = null;
    }

    /** Messages, those that wait first. */
    public List<NoticeLine> getRows() {
        return page().rows();
    }

    /** The key of the next page, or empty. */
    public String getNext() {
        return page().next().map(String::valueOf).orElse("");
    }

    private Page<NoticeLine> page() {
        if (page == null) {
            page = notices.own(language.locale(), Optional.ofNullable(after), ROWS);
        }
        return page;
    }
}
