package org.waypost.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.waypost.mailroom.IntakeFigures;
import org.waypost.requests.FindRequests;
import org.waypost.requests.RequestCount;
import org.waypost.requests.RequestKind;
import org.waypost.web.requests.RequestPlaces;
import org.waypost.web.requests.RequestRow;

/** What an operator sees first: a box per kind of work, what is due next, how much mail came in. */
@Named
@RequestScoped
public class DashboardPage {
    private static final int NEXT = 8;

    /** Kinds with a box of their own; those that are sent by e-mail stand in the box of scans. */
    private static final List<RequestKind> BOXES = List.of(
            RequestKind.OPEN_AND_SCAN,
            RequestKind.FORWARD,
            RequestKind.PICK_UP,
            RequestKind.DELIVER,
            RequestKind.DESTROY,
            RequestKind.HOLD);

    private static final int DAYS = 14;
    private static final int MIDDAY = 12;
    private static final int EVENING = 18;

    @Inject
    private FindRequests requests;

    @Inject
    private Badges badges;

    @Inject
    private IntakeFigures figures;

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    @Inject
    private Language language;

    private List<RequestRow> next;
    private List<Bar> bars;
    private SortedMap<LocalDate, Long> days;

    /** Good morning, afternoon or evening by the location's clock. */
    public String greeting(String name) {
        int hour = format.hour();
        return texts.of(
                hour < MIDDAY ? "greeting.morning" : hour < EVENING ? "greeting.day" : "greeting.evening", name);
    }

    /** One box per kind of request. */
    public List<Box> getBoxes() {
        return BOXES.stream().map(this::box).toList();
    }

    private Box box(RequestKind kind) {
        boolean scans = kind == RequestKind.OPEN_AND_SCAN;
        RequestCount count = scans ? badges.scans() : badges.count(kind);
        String look = count.late() > 0 ? "late" : count.open() > 0 ? "work" : "none";
        String note = count.late() > 0
                ? texts.of("box.late", count.late())
                : texts.of(count.open() > 0 ? "box.inTime" : "box.nothing");
        return new Box(
                scans ? texts.of("box.scans") : texts.word(kind), RequestPlaces.list(kind), count.open(), look, note);
    }

    /** What is due next. */
    public List<RequestRow> getNext() {
        if (next == null) {
            next = requests.urgent(NEXT).stream()
                    .map(line -> RequestRow.of(line.request(), line.item(), texts, format))
                    .toList();
        }
        return next;
    }

    /** How many open requests the reader has. */
    public long getMine() {
        return requests.countOwn();
    }

    /** Pieces that came in today. */
    public long getToday() {
        return days().get(days().lastKey());
    }

    /** The bars of the chart, oldest day first. */
    public List<Bar> getBars() {
        if (bars == null) {
            bars = draw();
        }
        return bars;
    }

    private List<Bar> draw() {
        long most = Math.max(
                1, days().values().stream().mapToLong(Long::longValue).max().orElse(1));
        List<Bar> drawn = new ArrayList<>();
        for (Map.Entry<LocalDate, Long> day : days().entrySet()) {
            drawn.add(bar(drawn.size(), day.getKey(), day.getValue(), most));
        }
        return drawn;
    }

    private Bar bar(int place, LocalDate day, long pieces, long most) {
        long height = Math.max(pieces == 0 ? 2 : 4, Bar.FULL * pieces / most);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        String look = place == DAYS - 1 ? "today" : weekend ? "pale" : "";
        String name =
                day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale()));
        return new Bar(place * Bar.STEP + 3, Bar.FULL - height, height, look, name + ": " + pieces);
    }

    private SortedMap<LocalDate, Long> days() {
        if (days == null) {
            days = figures.lastDays(DAYS);
        }
        return days;
    }

    /** A box: what it counts, where it leads, how many, its class, and a word beside. */
    public record Box(String name, String address, long count, String look, String note) {}

    /**
     * One bar, in the units of the drawing.
     *
     * @param x left edge
     * @param y upper edge
     * @param height down to the ground
     * @param look its class
     * @param title what it says
     */
    public record Bar(int x, long y, long height, String look, String title) {
        static final int FULL = 120;
        static final int STEP = 30;
    }
}
