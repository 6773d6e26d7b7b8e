package org.waypost.web.customers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.ChangeMailboxes;
import org.waypost.customers.ListMailboxes;
import org.waypost.customers.ListMailboxes.Count;
import org.waypost.customers.ListMailboxes.Found;
import org.waypost.customers.MailboxChange;
import org.waypost.customers.MailboxLine;
import org.waypost.customers.MailboxSearch;
import org.waypost.customers.MailboxSize;
import org.waypost.customers.MailboxStatus;
import org.waypost.customers.NumberRange;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** The mailboxes of the location as a wall of tiles: find, choose many, change them. */
@Named
@ViewScoped
public class MailboxesPage implements Serializable {
    private static final int ROWS = 300;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient ListMailboxes mailboxes;

    @Inject
    private transient ChangeMailboxes changeMailboxes;

    @Inject
    private transient Access access;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private String query = "";
    private String status = "";
    private String size = "";
    private String after = "";
    private MailboxSize otherSize = MailboxSize.MEDIUM;
    private Set<String> chosen = Set.of();
    private List<String> refused = List.of();
    private transient Found found;
    private transient List<Count> counts;

    @PostConstruct
    void readAddress() {
        query = parameter("q");
        status = named(MailboxStatus.values(), parameter("state"))
                .map(Enum::name)
                .orElse("");
        size = named(MailboxSize.values(), parameter("size")).map(Enum::name).orElse("");
        after = parameter("after");
    }

    /** One page of mailboxes, by number. */
    public List<MailboxLine> getRows() {
        return found().rows();
    }

    /** The number to read on after; empty on the last page. */
    public String getNext() {
        return found().next().orElse("");
    }

    /** Whether the page does not begin with the first of the location. */
    public boolean isContinued() {
        return !after.isEmpty();
    }

    /** What is looked for. */
    public String getQuery() {
        return query;
    }

    /** The state that is shown; empty for all. */
    public String getStatus() {
        return status;
    }

    /** The size that is shown; empty for all. */
    public String getSize() {
        return size;
    }

    /** Whether the reader may change mailboxes. */
    public boolean isManaged() {
        return access.allowed(Permission.CUSTOMERS_MANAGE);
    }

    /** Whether only some of the mailboxes are looked for. */
    public boolean isFiltered() {
        return !query.isEmpty() || !status.isEmpty() || !size.isEmpty();
    }

    /** How many there are. */
    public int getTotal() {
        return counts().stream().mapToInt(Count::boxes).sum();
    }

    /** How many are rented. */
    public int getRented() {
        return getByStatus().getOrDefault(MailboxStatus.ASSIGNED, 0);
    }

    /** States that occur, or are shown, with how many there are. */
    public Map<MailboxStatus, Integer> getByStatus() {
        Map<MailboxStatus, Integer> sums = new EnumMap<>(MailboxStatus.class);
        named(MailboxStatus.values(), status).ifPresent(shown -> sums.put(shown, 0));
        counts().forEach(count -> sums.merge(count.status(), count.boxes(), Integer::sum));
        return sums;
    }

    /** How many there are of each size. */
    public Map<MailboxSize, Integer> getBySize() {
        Map<MailboxSize, Integer> sums = new EnumMap<>(MailboxSize.class);
        getSizes().forEach(each -> sums.put(each, 0));
        counts().forEach(count -> sums.merge(count.size(), count.boxes(), Integer::sum));
        return sums;
    }

    /** All sizes. */
    public List<MailboxSize> getSizes() {
        return List.of(MailboxSize.values());
    }

    /** Whether a number stays chosen: it could not be changed. */
    public boolean isChosen(String number) {
        return chosen.contains(number);
    }

    /** Why chosen ones could not be changed, a sentence each. */
    public List<String> getRefused() {
        return refused;
    }

    /** Offers the chosen ones to sign-ups. */
    public void reserve() {
        change(new MailboxChange.To(MailboxStatus.RESERVED), "reserved");
    }

    /** Makes the chosen ones free. */
    public void release() {
        change(new MailboxChange.To(MailboxStatus.AVAILABLE), "released");
    }

    /** Takes the chosen ones out of use. */
    public void retire() {
        change(new MailboxChange.To(MailboxStatus.RETIRED), "retired");
    }

    /** Notes another size for the chosen ones. */
    public void resize() {
        change(new MailboxChange.Size(otherSize), "resized");
    }

    private void change(MailboxChange change, String done) {
        List<String> numbers = Arrays.asList(
                Optional.ofNullable(request.getParameterValues("box")).orElseGet(() -> new String[0]));
        List<ChangeMailboxes.Row> rows = changeMailboxes.change(numbers, change);
        chosen = rows.stream()
                .filter(row -> row.refused().isPresent())
                .map(ChangeMailboxes.Row::number)
                .collect(Collectors.toSet());
        refused = rows.stream()
                .flatMap(row -> row.refused().stream())
                .map(problems::detail)
                .toList();
        forget();
        Messages.addGlobalInfo(texts.from("boxes", "done." + done, rows.size() - refused.size()));
    }

    /** How large the chosen ones are to be. */
    public MailboxSize getOtherSize() {
        return otherSize;
    }

    public void setOtherSize(MailboxSize chosenSize) {
        otherSize = chosenSize;
    }

    /** Shows new ones: where they belong if they are on the page, else on a page that begins with them. */
    void showMade(NumberRange made) {
        forget();
        if (!shows(made)) {
            query = "";
            status = "";
            size = "";
            after = made.before();
            forget();
        }
    }

    private boolean shows(NumberRange made) {
        String first = made.numbers().get(0);
        return getRows().stream().map(MailboxLine::number).anyMatch(first::equals);
    }

    private void forget() {
        found = null;
        counts = null;
    }

    private Found found() {
        if (found == null) {
            found = mailboxes.matching(new MailboxSearch(
                    query, named(MailboxStatus.values(), status), named(MailboxSize.values(), size), after, ROWS));
        }
        return found;
    }

    private List<Count> counts() {
        if (counts == null) {
            counts = mailboxes.counts();
        }
        return counts;
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::trim).orElse("");
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
