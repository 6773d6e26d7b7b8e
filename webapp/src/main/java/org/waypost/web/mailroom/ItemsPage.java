package org.waypost.web.mailroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.KeepFilters;
import org.waypost.mailroom.MailFilter;
import org.waypost.mailroom.MailPage;
import org.waypost.mailroom.MailSearch;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.SavedFilter;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** All pieces of the location, filtered and paged by key. The whole state stands in the address, so it can be shared. */
@Named
@RequestScoped
public class ItemsPage {
    private static final String HERE = "/mailroom/items.xhtml";
    private static final int ROWS = 50;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FindMail mail;

    @Inject
    private KeepFilters filters;

    @Inject
    private ProblemTexts problems;

    @Inject
    private SiteFormat format;

    @Inject
    private Texts texts;

    private MailFilter filter;
    private MailPage page;
    private List<ItemRow> rows;
    private List<SavedFilter> saved;
    private String name = "";
    private boolean standard;

    @PostConstruct
    void load() {
        saved = filters.own();
        filter = request.getParameterMap().isEmpty() ? standard() : FilterAddress.read(request.getParameterMap());
    }

    /** Whoever comes without a wish gets what he set as his standard. */
    private MailFilter standard() {
        return saved.stream()
                .filter(SavedFilter::standard)
                .findFirst()
                .map(SavedFilter::filter)
                .orElse(MailFilter.ALL);
    }

    /** What is looked for. */
    public MailFilter getFilter() {
        return filter;
    }

    /** Whether anything is. */
    public boolean isFiltered() {
        return !filter.named().isEmpty();
    }

    /** Whether more is looked for than words. */
    public boolean isDetailed() {
        return filter.named().keySet().stream().anyMatch(one -> !one.equals("q"));
    }

    /** What is looked for, one by one, each with the address of the list without it. */
    public List<Chip> getChips() {
        return filter.named().entrySet().stream()
                .map(one -> new Chip(
                        one.getKey(),
                        inWords(one.getKey(), one.getValue()),
                        address(FilterAddress.without(filter, one.getKey()))))
                .toList();
    }

    private String inWords(String criterion, String value) {
        return switch (criterion) {
            case "type" -> words(filter.types());
            case "state" -> words(filter.states());
            case "from" -> filter.from().map(format::date).orElse("");
            case "until" -> filter.until().map(format::date).orElse("");
            default -> value;
        };
    }

    private String words(Set<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(texts::word).collect(Collectors.joining(", "));
    }

    /** What is looked for, by name: carried along by forms. */
    public List<Map.Entry<String, String>> getCriteria() {
        return List.copyOf(filter.named().entrySet());
    }

    /** One's own filters. */
    public List<SavedRow> getSaved() {
        return saved.stream()
                .map(one -> new SavedRow(
                        one.name(),
                        address(FilterAddress.query(one.filter())),
                        one.filter().equals(filter)))
                .toList();
    }

    /** The kept filter that is shown now, or empty. */
    public String getShown() {
        return saved.stream()
                .filter(one -> one.filter().equals(filter))
                .map(SavedFilter::name)
                .findFirst()
                .orElse("");
    }

    /** The types one may choose. */
    public List<Choice> getTypes() {
        return choices(MailType.values(), filter.types());
    }

    /** The states one may choose. */
    public List<Choice> getStates() {
        return choices(CustodyState.values(), filter.states());
    }

    private List<Choice> choices(Enum<?>[] all, Set<?> chosen) {
        return Arrays.stream(all)
                .map(one -> new Choice(one.name().toLowerCase(Locale.ROOT), texts.word(one), chosen.contains(one)))
                .toList();
    }

    /** The pieces of this page. */
    public List<ItemRow> getRows() {
        if (rows == null) {
            page = mail.matching(new MailSearch(filter, key("after"), key("before"), ROWS));
            rows = page.rows().stream()
                    .map(line -> ItemRow.of(line, texts, format))
                    .toList();
        }
        return rows;
    }

    /** Address of the page before, or empty. */
    public String getNewer() {
        return page.newer().map(key -> address(with("before", key))).orElse("");
    }

    /** Address of the page after, or empty. */
    public String getOlder() {
        return page.older().map(key -> address(with("after", key))).orElse("");
    }

    /** Where the same pieces are had as a file. */
    public String getExport() {
        String query = FilterAddress.query(filter);
        return "/ui/v1/items.csv" + (query.isEmpty() ? "" : "?" + query);
    }

    /** How somebody calls the filter he keeps. */
    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed == null ? "" : typed;
    }

    /** Whether the list shall open with it. */
    public boolean isStandard() {
        return standard;
    }

    public void setStandard(boolean chosen) {
        standard = chosen;
    }

    /** Keeps what is looked for. */
    public void keep() {
        try {
            SavedFilter kept = filters.keep(new SavedFilter(name, filter, standard));
            Messages.addFlashGlobalInfo(texts.of("filter.kept", kept.name()));
            Faces.redirect(address(FilterAddress.query(filter)));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** Forgets the kept filter that is shown. */
    public void forget() {
        String shown = getShown();
        filters.forget(shown);
        Messages.addFlashGlobalInfo(texts.of("filter.forgotten", shown));
        Faces.redirect(address(FilterAddress.query(filter)));
    }

    private String with(String direction, long key) {
        return Stream.of(FilterAddress.query(filter), direction + "=" + key)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** Everything is said as such, or the standard would come. */
    private static String address(String query) {
        return HERE + "?" + (query.isEmpty() ? "all" : query);
    }

    private Optional<Long> key(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter))
                .filter(text -> !text.isEmpty())
                .map(Ids::parse);
    }

    /** A value, its word, and whether it is chosen. */
    public record Choice(String value, String word, boolean chosen) {}

    /** One thing that is looked for. */
    public record Chip(String name, String value, String without) {}

    /** A kept filter. */
    public record SavedRow(String name, String address, boolean shown) {}
}
