package org.waypost.web.requests;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waypost.requests.FindRequests;
import org.waypost.requests.RequestFilter;
import org.waypost.requests.RequestFilter.Holder;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestPage;
import org.waypost.requests.RequestSearch;
import org.waypost.requests.RequestStatus;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** Open requests, filtered and paged by due time. The whole state stands in the address, so it can be shared. */
@Named
@ViewScoped
public class RequestsPage implements Serializable {
    private static final List<Integer> SIZES = List.of(50, 200, RequestSearch.MOST);

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindRequests requests;

    @Inject
    private transient WishWords wishes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient SiteFormat format;

    private Map<String, String> address = Map.of();
    private transient RequestSearch search;
    private transient RequestPage page;
    private transient List<WorkRow> rows;

    @PostConstruct
    void readAddress() {
        address = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()[0]));
    }

    /** What is looked for. */
    public RequestFilter getFilter() {
        return search().filter();
    }

    /** The only kind that is shown; null when all are. */
    public RequestKind getKind() {
        return getFilter().kind().orElse(null);
    }

    /** Whether only some of the requests are looked for, besides their kind. */
    public boolean isNarrowed() {
        RequestFilter filter = getFilter();
        return filter.status().isPresent()
                || filter.late()
                || filter.holder() != Holder.ANYBODY
                || !filter.text().isEmpty();
    }

    /** One row per request. */
    public List<WorkRow> getRows() {
        if (rows == null) {
            rows = page().rows().stream()
                    .map(line -> WorkRow.of(line.request(), line.item(), wishes.of(line.request()), texts, format))
                    .toList();
        }
        return rows;
    }

    /** Address of the page after; empty on the last. */
    public String getNext() {
        return page().next()
                .map(key -> RequestsAddress.of(new RequestSearch(getFilter(), Optional.of(key), search().size())))
                .orElse("");
    }

    /** Address of the first page; empty there. */
    public String getFirst() {
        return search().after()
                .map(key -> RequestsAddress.of(RequestSearch.first(getFilter(), search().size())))
                .orElse("");
    }

    /** How many rows a page may have, each with the address of such a page. */
    public List<Choice> getSizes() {
        return SIZES.stream()
                .map(size -> new Choice(
                        RequestsAddress.of(RequestSearch.first(getFilter(), size)),
                        Integer.toString(size),
                        size == search().size()))
                .toList();
    }

    /** The kinds one may choose. */
    public List<Choice> getKinds() {
        return choices(RequestKind.values(), getFilter().kind().orElse(null));
    }

    /** The states one may choose: those in which somebody still has to do something. */
    public List<Choice> getStates() {
        return choices(
                Arrays.stream(RequestStatus.values())
                        .filter(RequestStatus::isOpen)
                        .toArray(RequestStatus[]::new),
                getFilter().status().orElse(null));
    }

    /** Whose requests one may choose. */
    public List<Choice> getHolders() {
        return Arrays.stream(Holder.values())
                .map(one -> new Choice(
                        RequestsAddress.nameOf(one),
                        texts.from("desk", "filter.whose." + RequestsAddress.nameOf(one)),
                        one == getFilter().holder()))
                .toList();
    }

    private List<Choice> choices(Enum<?>[] all, Enum<?> chosen) {
        return Arrays.stream(all)
                .map(one -> new Choice(RequestsAddress.nameOf(one), texts.word(one), one == chosen))
                .toList();
    }

    void forget(@Observes(notifyObserver = Reception.IF_EXISTS) RowsOutdated told) {
        page = null;
        rows = null;
    }

    private RequestPage page() {
        if (page == null) {
            page = requests.matching(search());
        }
        return page;
    }

    private RequestSearch search() {
        if (search == null) {
            search = RequestsAddress.read(address::get);
        }
        return search;
    }

    /** A value, its word, and whether it is chosen. */
    public record Choice(String value, String word, boolean chosen) {}
}
