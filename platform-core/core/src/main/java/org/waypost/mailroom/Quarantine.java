package org.waypost.mailroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** Why a piece is in quarantine, since when and how long, and what was done about it. */
@Embeddable
class Quarantine {
    @Enumerated(EnumType.STRING)
    @Column(name = "quarantine_reason")
    private QuarantineReason reason;

    @Column(name = "quarantined_at")
    private Instant since;

    @Column(name = "quarantine_due_at")
    private Instant dueAt;

    @Column(name = "quarantine_told_at")
    private Instant toldAt;

    @Column(name = "remail_to")
    private String remailTo;

    @Column(name = "remail_until")
    private LocalDate remailUntil;

    /** For JPA. */
    protected Quarantine() {}

    Quarantine(QuarantineReason reason, Instant since, Instant dueAt) {
        this.reason = reason;
        this.since = since;
        this.dueAt = dueAt;
    }

    QuarantineReason reason() {
        return reason;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** The renter was told. */
    void told(Instant now) {
        toldAt = now;
    }

    /** It is to be sent on to an address as long as the day has not come. */
    void remail(String address, LocalDate until) {
        remailTo = address;
        remailUntil = until;
    }
}
