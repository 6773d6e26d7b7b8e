package org.waypost.plugins.compliance.usps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.spi.compliance.Citation;
import org.waypost.spi.compliance.Duty;
import org.waypost.spi.compliance.Occasion;
import org.waypost.spi.compliance.Occurrence;

/** A duty and what brings it about. */
record DutyRule(
        String id, Occasion occasion, Duty.Kind kind, Length length, String setting, String text, Citation citation) {
    DutyRule with(UspsSettings settings) {
        return new DutyRule(id, occasion, kind, settings.adapted(length, setting), setting, text, citation);
    }

    Stream<Duty> of(Occurrence occurrence) {
        if (occurrence.occasion() != occasion) {
            return Stream.empty();
        }
        return occasion == Occasion.CALENDAR ? onDaysOf(occurrence) : Stream.of(after(occurrence.from()));
    }

    private Duty after(LocalDate day) {
        return new Duty(id, kind, text, day, length.after(day), citation);
    }

    private Stream<Duty> onDaysOf(Occurrence occurrence) {
        List<LocalDate> days = length.between(occurrence.from(), occurrence.until());
        return days.stream().map(day -> new Duty(id, kind, text, day, Optional.of(day), citation));
    }
}
