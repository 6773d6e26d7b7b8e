package org.waypost.web.renter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Messages;
import org.waypost.customers.CurrentRenter;
import org.waypost.notifications.ChooseNotices;
import org.waypost.notifications.QuietHours;
import org.waypost.notifications.Timing;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Language;
import org.waypost.web.shell.Texts;

/** A renter decides when he is told of what. */
@Named
@RequestScoped
public class RenterSettingsPage {
    private static final int HOURS = 24;
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    @Inject
    private ChooseNotices choose;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Sites sites;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    @Inject
    private ProblemTexts problems;

    private NoticeForm form;

    @PostConstruct
    void load() {
        form = NoticeForm.of(choose.present(), NIGHT);
    }

    /** What is chosen. */
    public NoticeForm getForm() {
        return form;
    }

    /** Where e-mails go. */
    public String getAddress() {
        return renter.get().noticeAddress().email();
    }

    /** The ways to choose from. */
    public Timing[] getTimings() {
        return Timing.values();
    }

    /** The days of the week, Monday first. */
    public List<Choice> getDays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(day.name(), day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale())))
                .toList();
    }

    /** The hours of a day as people here write them. */
    public List<Choice> getHours() {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(sites.current().locale());
        return IntStream.range(0, HOURS)
                .mapToObj(hour ->
                        new Choice(Integer.toString(hour), LocalTime.of(hour, 0).format(time)))
                .toList();
    }

    /** The clock by which all this goes, for instance that of Chicago. */
    public String getZone() {
        ZoneId zone = sites.current().zone();
        return zone.getDisplayName(TextStyle.FULL, language.locale());
    }

    /** Keeps what was chosen. */
    public void save() {
        try {
            choose.choose(form.choice());
            Messages.addGlobalInfo(texts.of("settings.saved"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** A value and its word. */
    public record Choice(String value, String word) {}
}
