package org.waypost.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import org.waypost.shared.Money;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.Units;

/** Writes moments as the location's clock shows them and the reader's language says them. */
@RequestScoped
@Named("fmt")
public class SiteFormat {
    @Inject
    private Sites sites;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private Site site;
    private Locale locale;
    private DateTimeFormatter time;
    private DateTimeFormatter day;

    @PostConstruct
    void setUp() {
        site = sites.current();
        locale = new Locale.Builder()
                .setLanguage(language.code())
                .setRegion(site.locale().getCountry())
                .build();
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    }

    /** Day and time, today and the days around it in words: {@code today 09:12}. */
    public String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(site.zone());
        return texts.of("moment", day(local.toLocalDate()), time(instant));
    }

    /** A day of the calendar. */
    public String date(LocalDate date) {
        return date.format(day);
    }

    /** An amount of money. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(money.currency()));
        return format.format(money.amount());
    }

    /** The time of day. */
    public String time(Instant instant) {
        return instant.atZone(site.zone()).format(time);
    }

    /** How long until, or since, something is due: {@code 2 h late}, {@code in 3 h}. */
    public String due(Instant due) {
        Duration left = Duration.between(clock.instant(), due);
        String amount = amount(left.abs());
        return texts.of(left.isNegative() ? "due.late" : "due.in", amount);
    }

    /** Whether a moment has passed. */
    public boolean isPast(Instant moment) {
        return moment.isBefore(clock.instant());
    }

    /** Today with the name of the day. */
    public String today() {
        return clock.instant()
                .atZone(site.zone())
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
    }

    /** The hour on the location's clock. */
    public int hour() {
        return clock.instant().atZone(site.zone()).getHour();
    }

    /** The units in which the location weighs and measures. */
    public Units units() {
        return site.units();
    }

    /** A length of bytes for people. */
    public String size(long bytes) {
        double kilobytes = bytes / 1024.0;
        return kilobytes < 1024
                ? String.format(locale, "%.0f KB", kilobytes)
                : String.format(locale, "%.1f MB", kilobytes / 1024);
    }

    /** A day on the location's calendar, today and yesterday in words. */
    public String day(LocalDate date) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
        if (date.equals(today)) {
            return texts.of("today");
        }
        if (date.equals(today.minusDays(1))) {
            return texts.of("yesterday");
        }
        if (date.equals(today.plusDays(1))) {
            return texts.of("tomorrow");
        }
        return date.format(day);
    }

    private String amount(Duration left) {
        if (left.toHours() >= 48) {
            return texts.of("due.days", left.toDays());
        }
        return left.toHours() >= 1 ? texts.of("due.hours", left.toHours()) : texts.of("due.minutes", left.toMinutes());
    }
}
