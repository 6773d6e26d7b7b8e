package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.waypost.mailroom.LabelCode;
import org.waypost.tenancy.Actor;

/** How a request ends that takes the piece out of the house, and which proof there is of it. */
@Embeddable
public class Ending {
    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "looked_by")
    private String lookedBy;

    @Column(name = "looked_by_name")
    private String lookedByName;

    @Column(name = "handover_id")
    private Long handoverId;

    @Column(name = "destruction_id")
    private Long destructionId;

    /** For JPA, and for what ends without anything before. */
    protected Ending() {}

    Ending(Instant expiresAt) {
        this.expiresAt = expiresAt;
    }

    Ending(Actor looked) {
        lookedBy = looked.subject();
        lookedByName = looked.name();
    }

    void by(Handover handover) {
        handoverId = handover.id();
    }

    void by(Destruction destruction) {
        destructionId = destruction.id();
    }

    /** Whether somebody else than this operator has looked at the piece. */
    boolean isSeenByOtherThan(Actor operator) {
        return lookedBy != null && !lookedBy.equals(operator.subject());
    }

    /** Until when it lies ready at the counter. */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    /** The last day on which it lies ready at the counter. */
    public Optional<LocalDate> lastDay(ZoneId zone) {
        return expiresAt().map(end -> CounterClock.lastDay(end, zone));
    }

    /** The name of the second person who looked at the piece. */
    public Optional<String> lookedByName() {
        return Optional.ofNullable(lookedByName);
    }

    /** The id of the record of its collection. */
    public Optional<Long> handover() {
        return Optional.ofNullable(handoverId);
    }

    /** The id of the record of its destruction. */
    public Optional<Long> destruction() {
        return Optional.ofNullable(destructionId);
    }

    /** The number under which the renter may ask for the record of its destruction. */
    public Optional<String> proofNumber() {
        return destruction().map(LabelCode::of);
    }
}
