package org.waypost.web.mailroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailSearch;
import org.waypost.shared.Ids;
import org.waypost.shared.Page;
import org.waypost.web.shell.Texts;

/** All pieces of the location, searched and paged by key. The whole state stands in the address, so it can be shared. */
@Named
@RequestScoped
public class ItemsPage {
    private static final int ROWS = 50;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FindMail mail;

    @Inject
    private Texts texts;

    private Set<CustodyState> states;
    private Page<MailItem> page;
    private List<PieceRow> rows;

    @PostConstruct
    void load() {
        states = chosen();
        page = mail.matching(new MailSearch(states, getQuery(), Optional.empty(), after(), ROWS));
        rows = page.rows().stream().map(item -> PieceRow.of(item, texts)).toList();
    }

    /** What was searched for. */
    public String getQuery() {
        return Objects.requireNonNullElse(request.getParameter("q"), "");
    }

    /** The state that was chosen, or empty. */
    public String getState() {
        return states.stream().findFirst().map(Enum::name).orElse("");
    }

    /** The states one may choose. */
    public List<Choice> getStates() {
        return Arrays.stream(CustodyState.values())
                .map(state -> new Choice(state.name(), texts.word(state)))
                .toList();
    }

    /** The pieces of this page. */
    public List<PieceRow> getRows() {
        return rows;
    }

    /** The key of the next page, or empty. */
    public String getNext() {
        return page.next().map(String::valueOf).orElse("");
    }

    private Set<CustodyState> chosen() {
        String name = request.getParameter("state");
        return Arrays.stream(CustodyState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .<Set<CustodyState>>map(EnumSet::of)
                .orElse(Set.of());
    }

    private Optional<Long> after() {
        return Optional.ofNullable(request.getParameter("after"))
                .filter(text -> !text.isEmpty())
                .map(Ids::parse);
    }

    /** A value and its word. */
    public record Choice(String value, String word) {}
}
