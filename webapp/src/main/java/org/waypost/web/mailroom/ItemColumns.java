package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailLine;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.Units;
import org.waypost.web.shell.Texts;

/** The columns in which pieces are exported: in the reader's language, the location's time and units. */
@RequestScoped
public class ItemColumns {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Inject
    private Texts texts;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** What stands above them. */
    public List<String> heads() {
        Units units = sites.current().units();
        return List.of(
                texts.of("csv.label"),
                texts.of("col.received"),
                texts.of("col.state"),
                texts.of("col.mailbox"),
                texts.of("csv.recipient"),
                texts.of("mail.sender"),
                texts.of("mail.type"),
                texts.of("mail.carrier"),
                texts.of("mail.trackingNumber"),
                texts.of("mail.shelf"),
                texts.of("csv.assigned"),
                measured("mail.length", "unit.length.", units),
                measured("mail.width", "unit.length.", units),
                measured("mail.height", "unit.length.", units),
                measured("mail.weight", "unit.weight.", units),
                texts.of("mail.details"));
    }

    private String measured(String what, String unit, Units units) {
        return texts.of(what) + " (" + texts.of(unit + units.name()) + ")";
    }

    /** One piece. */
    public List<String> cells(MailLine line) {
        ZoneId zone = sites.current().zone();
        Measures measures = Measures.in(sites.current().units());
        MailDetails noted = line.noted();
        return List.of(
                line.label(),
                moment(line.receivedAt(), zone),
                texts.word(line.custody()),
                line.mailbox(),
                line.recipient(),
                noted.sender(),
                texts.word(noted.type()),
                noted.carrier(),
                noted.trackingNumber(),
                noted.shelf(),
                line.assignedAt().map(at -> moment(at, zone)).orElse(""),
                written(measures.length(noted.lengthMm())),
                written(measures.length(noted.widthMm())),
                written(measures.length(noted.heightMm())),
                written(measures.weight(noted.weightGrams())),
                noted.details());
    }

    private static String written(Measure measure) {
        return measure.shown() == null ? "" : measure.shown().toPlainString();
    }

    private static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    /** The last row of a file that holds not all. */
    public List<String> cut(int most) {
        return List.of(texts.of("csv.cut", most));
    }

    /** What the file is called. */
    public String fileName() {
        return texts.of("csv.file") + "-"
                + LocalDate.ofInstant(clock.instant(), sites.current().zone()) + ".csv";
    }
}
