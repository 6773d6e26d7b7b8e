package org.waypost.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waypost.requests.PickList;
import org.waypost.requests.RequestLine;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** What is to be fetched from the shelves, shelf by shelf. */
@Named
@RequestScoped
public class PickListPage {
    @Inject
    private PickList pickList;

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    private List<Shelf> shelves;

    /** Each shelf with its pieces, in the order in which one walks along them. */
    public List<Shelf> getShelves() {
        if (shelves == null) {
            Map<String, List<WorkRow>> byName = new LinkedHashMap<>();
            for (RequestLine line : pickList.byShelf()) {
                byName.computeIfAbsent(line.item().noted().shelf(), name -> new ArrayList<>())
                        .add(row(line));
            }
            shelves = byName.entrySet().stream()
                    .map(shelf -> new Shelf(shelf.getKey(), List.copyOf(shelf.getValue())))
                    .toList();
        }
        return shelves;
    }

    void forget(@Observes(notifyObserver = Reception.IF_EXISTS) RowsOutdated told) {
        shelves = null;
    }

    private WorkRow row(RequestLine line) {
        return WorkRow.of(line.request(), line.item(), List.of(), texts, format);
    }

    /** How many pieces lie on their shelves. */
    public long getLeft() {
        return rows().stream().filter(row -> !row.staged()).count();
    }

    /** How many were pulled before anybody began. */
    public long getPulled() {
        return rows().stream().filter(WorkRow::staged).count();
    }

    /** Whether there may be more than the list shows. */
    public boolean isCut() {
        return rows().size() >= PickList.MOST;
    }

    private List<WorkRow> rows() {
        return getShelves().stream().flatMap(shelf -> shelf.rows().stream()).toList();
    }

    /**
     * A shelf.
     *
     * @param name empty when nobody noted where the pieces lie
     * @param rows its pieces
     */
    public record Shelf(String name, List<WorkRow> rows) implements Serializable {}
}
