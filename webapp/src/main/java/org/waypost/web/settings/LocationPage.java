package org.waypost.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waypost.tenancy.BusinessHours;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.web.shell.Language;
import org.waypost.web.shell.Texts;

/** What the location is. */
@Named
@RequestScoped
public class LocationPage {
    @Inject
    private Sites sites;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    /** The location. */
    public Site getSite() {
        return sites.current();
    }

    /** Units in words. */
    public String getUnits() {
        return texts.word(getSite().units());
    }

    /** The week, one line a day. */
    public List<Day> getWeek() {
        return Arrays.stream(DayOfWeek.values()).map(this::day).toList();
    }

    private Day day(DayOfWeek day) {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getSite().locale());
        Optional<BusinessHours.Span> span =
                Optional.ofNullable(getSite().hours().days().get(day));
        return new Day(
                day.getDisplayName(TextStyle.FULL, language.locale()),
                span.map(open -> open.opens().format(time) + " – "
                                + open.closes().format(time))
                        .orElseGet(() -> texts.of("settings.closed")));
    }

    /** A day and when the location is open. */
    public record Day(String name, String hours) {}
}
