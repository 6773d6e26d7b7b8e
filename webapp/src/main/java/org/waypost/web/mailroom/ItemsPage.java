package org.waypost.web.mailroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.LabelCode;
import org.waypost.mailroom.MailFilter;
import org.waypost.mailroom.MailPage;
import org.waypost.mailroom.MailSearch;
import org.waypost.mailroom.MailType;
import org.waypost.shared.Ids;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** All pieces of the location, filtered and paged by key. The whole state stands in the address, so it can be shared. */
@Named
@RequestScoped
public class ItemsPage {
    private static final int ROWS = 50;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FindMail mail;

    @Inject
    private ListedFilter listed;

    @Inject
    private SiteFormat format;

    @Inject
    private Texts texts;

    private MailFilter filter;
    private MailPage page;
    private List<ItemRow> rows;

    @PostConstruct
    void load() {
        filter = listed.filter();
    }

    /** A label that was typed or scanned leads to its piece. */
    public void openLabelled() {
        boolean onlyWords = filter.named().keySet().equals(Set.of("q"));
        if (onlyWords && !Faces.isPostback()) {
            LabelCode.typed(filter.text()).flatMap(this::labelled).ifPresent(row -> Faces.redirect(row.address()));
        }
    }

    private Optional<ItemRow> labelled(String code) {
        return getRows().stream().filter(row -> row.label().equals(code)).findFirst();
    }

    /** What is looked for. */
    public MailFilter getFilter() {
        return filter;
    }

    /** Whether anything is. */
    public boolean isFiltered() {
        return !filter.named().isEmpty();
    }

    /** What is looked for, one by one, each with the address of the list without it. */
    public List<Chip> getChips() {
        return filter.named().entrySet().stream()
                .map(one -> new Chip(
                        one.getKey(),
                        inWords(one.getKey(), one.getValue()),
                        FilterAddress.address(FilterAddress.without(filter, one.getKey()))))
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
        return page.newer()
                .map(key -> FilterAddress.address(with("before", key)))
                .orElse("");
    }

    /** Address of the page after, or empty. */
    public String getOlder() {
        return page.older()
                .map(key -> FilterAddress.address(with("after", key)))
                .orElse("");
    }

    /** Where the same pieces are had as a file. */
    public String getExport() {
        String query = FilterAddress.query(filter);
        return "/ui/v1/items.csv" + (query.isEmpty() ? "" : "?" + query);
    }

    private String with(String direction, long key) {
        return Stream.of(FilterAddress.query(filter), direction + "=" + key)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
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
}
