package org.waypost.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waypost.customers.LocationCalendar;
import org.waypost.registration.CertifiedLine;
import org.waypost.registration.CertifiedList;
import org.waypost.registration.Duty;
import org.waypost.verification.FilledForm;
import org.waypost.verification.FormItem;
import org.waypost.verification.FormSheet;
import org.waypost.verification.IdPaper;
import org.waypost.verification.PrintedSheet;
import org.waypost.verification.PrintedSheet.Column;
import org.waypost.verification.PrintedSheet.Foot;
import org.waypost.verification.PrintedSheet.Look;
import org.waypost.verification.PrintedSheet.Row;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** Says what stands on forms and lists, in the reader's language and as the location writes days. */
@Named("regWords")
@RequestScoped
public class RegistrationWords {
    private static final String SLICE = "registration";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    @Inject
    private LocationCalendar calendar;

    /** A text of these pages. */
    public String of(String key, Object... values) {
        return texts.from(SLICE, key, values);
    }

    /** Whether the source of a duty can be opened. */
    public boolean linked(Duty duty) {
        return duty.citation().address().startsWith("https://");
    }

    /** An item with its value as people read it. */
    public FormItem shown(FormItem item) {
        return new FormItem(item.item(), item.key(), item.label(), value(item), item.required());
    }

    private String value(FormItem item) {
        String value = item.value();
        if (DAY.matcher(value).matches()) {
            return format.date(LocalDate.parse(value));
        }
        if (item.key().equals("service.type") && !value.isEmpty()) {
            return of("service." + value);
        }
        if (value.equals("true") || value.equals("false")) {
            return FilledForm.isByHand(item) ? value : of("flag." + value);
        }
        return item.key().endsWith(".type") ? paper(value).orElse(value) : value;
    }

    private Optional<String> paper(String value) {
        String name = value.toUpperCase(Locale.ROOT);
        return Arrays.stream(IdPaper.values())
                .filter(paper -> paper.name().equals(name))
                .findFirst()
                .map(paper -> texts.from("papers", "paper." + paper));
    }

    /** The form as it is signed. */
    public PrintedSheet toSign(FilledForm form) {
        String note = of("form.note", form.form());
        return new FormSheet(form.shown(this::shown), List.of(note, of("form.wanted"))).toSign(this::sign);
    }

    private String sign(String key) {
        return of((key.equals("title") ? "form." : "sheet.") + key);
    }

    /** What is typed into the register. */
    public PrintedSheet toEnter(FilledForm form) {
        return new FormSheet(form.shown(this::shown), List.of(of("sheet.note"))).toEnter(key -> of("sheet." + key));
    }

    /** A quarter's list on paper. */
    public PrintedSheet list(CertifiedList list, String signed) {
        List<Column> columns = List.of(
                new Column(of("list.name"), 430),
                new Column(of("list.number"), 170),
                new Column(of("list.ended"), 200),
                new Column(of("list.remailed"), 200));
        List<String> lede = Stream.of(of("list.due", format.date(list.dueOn())), signed)
                .filter(line -> !line.isEmpty())
                .toList();
        List<Row> rows = Arrays.stream(CertifiedLine.Part.values())
                .flatMap(part -> rows(list, part))
                .toList();
        Foot foot = new Foot(of("list.title"), of("sheet.page"), of("sheet.unprintable"));
        return new PrintedSheet(of("list.title"), lede, columns, rows, foot);
    }

    private Stream<Row> rows(CertifiedList list, CertifiedLine.Part part) {
        String head = of("part." + part) + " (" + list.count(part) + ")";
        return Stream.concat(
                Stream.of(new Row(Look.HEADING, List.of(head))),
                list.lines().stream()
                        .filter(line -> line.part() == part)
                        .map(line -> new Row(
                                Look.LINE,
                                List.of(line.name(), line.number(), day(line.endedOn()), day(line.remailedUntil())))));
    }

    /** How many days are left until a day, in words. */
    public String left(LocalDate day) {
        long left = ChronoUnit.DAYS.between(calendar.today(), day);
        return left < 0 ? of("days.late", -left) : of("days.left", left);
    }

    /** A day, or empty. */
    public String day(Optional<LocalDate> day) {
        return day.map(format::date).orElse("");
    }
}
