package org.waypost.web.mailroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.waypost.mailroom.KeepFilters;
import org.waypost.mailroom.MailFilter;
import org.waypost.mailroom.SavedFilter;

/** What the list of pieces is narrowed by in this request: as its address says, or as the reader set as his standard. */
@RequestScoped
class ListedFilter {
    @Inject
    private HttpServletRequest request;

    @Inject
    private KeepFilters filters;

    private List<SavedFilter> saved;
    private MailFilter filter;

    @PostConstruct
    void load() {
        saved = filters.own();
        filter = request.getParameterMap().isEmpty() ? standard() : FilterAddress.read(request.getParameterMap());
    }

    private MailFilter standard() {
        return saved.stream()
                .filter(SavedFilter::standard)
                .findFirst()
                .map(SavedFilter::filter)
                .orElse(MailFilter.ALL);
    }

    MailFilter filter() {
        return filter;
    }

    /** The reader's own ones. */
    List<SavedFilter> saved() {
        return saved;
    }
}
