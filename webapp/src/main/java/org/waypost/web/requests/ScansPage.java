package org.waypost.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waypost.requests.FindRequests;
import org.waypost.requests.RequestFilter;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestSearch;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** Open scans, those to be sent among them, the most urgent first. */
@Named
@RequestScoped
public class ScansPage {
    private static final int ROWS = 200;

    @Inject
    private FindRequests requests;

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    private List<RequestRow> rows;

    /** One row per request. */
    public List<RequestRow> getRows() {
        if (rows == null) {
            rows = Stream.of(RequestKind.OPEN_AND_SCAN, RequestKind.SCAN_AND_SEND)
                    .flatMap(kind ->
                            requests.matching(RequestSearch.first(RequestFilter.of(kind), ROWS)).rows().stream())
                    .sorted(Comparator.comparing(line -> line.request().dueAt()))
                    .map(line -> RequestRow.of(line.request(), line.item(), texts, format))
                    .toList();
        }
        return rows;
    }
}
