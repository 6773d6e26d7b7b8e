package org.waypost.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waypost.requests.FindRequests;
import org.waypost.web.requests.RequestRow;

/** What renters asked for last, below the bell. */
@Named("bell")
@RequestScoped
public class BellBean {
    private static final int ROWS = 6;

    @Inject
    private FindRequests requests;

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    private List<RequestRow> newest;

    /** The newest first. */
    public List<RequestRow> getNewest() {
        if (newest == null) {
            newest = requests.newest(ROWS).stream()
                    .map(line -> RequestRow.of(line.request(), line.item(), texts, format))
                    .toList();
        }
        return newest;
    }
}
