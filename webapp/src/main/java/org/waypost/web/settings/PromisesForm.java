package org.waypost.web.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;
import org.waypost.requests.ChangePromises;
import org.waypost.requests.Promises;
import org.waypost.requests.RequestKind;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** Within how many hours each kind of request is done, and which hours count. */
@Named
@RequestScoped
public class PromisesForm {
    @Inject
    private ChangePromises change;

    @Inject
    private Texts texts;

    @Inject
    private ProblemTexts problems;

    private List<Line> lines;
    private boolean businessHours;
    private String holidays;

    @PostConstruct
    void load() {
        Promises now = change.present();
        lines = Arrays.stream(RequestKind.values())
                .map(kind -> new Line(kind, texts.word(kind), now.hours().get(kind)))
                .toList();
        businessHours = now.businessHours();
        holidays = now.holidays().stream().sorted().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    /** Keeps what was typed. */
    public void save() {
        try {
            change.change(typed());
            Messages.addGlobalInfo(texts.of("settings.saved"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        } catch (DateTimeParseException noDay) {
            Messages.addGlobalError(texts.of("settings.holidays.wrong", noDay.getParsedString()));
        }
    }

    private Promises typed() {
        Set<LocalDate> days = Arrays.stream(holidays.split("[,;\\s]+"))
                .filter(day -> !day.isBlank())
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
        return new Promises(
                lines.stream().collect(Collectors.toMap(Line::getKind, Line::getHours)), businessHours, days);
    }

    /** One line per kind. */
    public List<Line> getLines() {
        return lines;
    }

    /** Whether only open hours count. */
    public boolean isBusinessHours() {
        return businessHours;
    }

    /** Whether only open hours count. */
    public void setBusinessHours(boolean chosen) {
        businessHours = chosen;
    }

    /** Closed days. */
    public String getHolidays() {
        return holidays;
    }

    /** Closed days as they are typed. */
    public void setHolidays(String typed) {
        holidays = typed == null ? "" : typed;
    }

    /** The hours of one kind. */
    public static final class Line {
        private final RequestKind kind;
        private final String name;
        private int hours;

        Line(RequestKind kind, String name, int hours) {
            this.kind = kind;
            this.name = name;
            this.hours = hours;
        }

        RequestKind getKind() {
            return kind;
        }

        /** The kind in words. */
        public String getName() {
            return name;
        }

        /** Hours after which one is late. */
        public int getHours() {
            return hours;
        }

        /** Hours after which one is late. */
        public void setHours(int typed) {
            hours = typed;
        }
    }
}
