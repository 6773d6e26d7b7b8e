package org.waypost.web.settings;

import jakarta.annotation.PostConstruct;
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
import org.omnifaces.util.Messages;
import org.waypost.requests.ChangeScanPromise;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.BusinessHours;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Language;
import org.waypost.web.shell.Texts;

/** What the location is, and what it promises its renters. */
@Named
@RequestScoped
public class LocationPage {
    @Inject
    private Sites sites;

    @Inject
    private ChangeScanPromise promise;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    @Inject
    private ProblemTexts problems;

    private int scanHours;

    @PostConstruct
    void load() {
        scanHours = promise.hours();
    }

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

    /** Hours after which a scan is late. */
    public int getScanHours() {
        return scanHours;
    }

    /** Hours after which a scan is late. */
    public void setScanHours(int typed) {
        scanHours = typed;
    }

    /** Keeps what was typed. */
    public void save() {
        try {
            promise.change(scanHours);
            Messages.addGlobalInfo(texts.of("settings.saved"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
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
