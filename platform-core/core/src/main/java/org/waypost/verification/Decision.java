package org.waypost.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantOwned;

/**
 * Something that was decided about an application. It is written once, with the facts as they were judged, what the rules said
 * and which rules they were, so that anybody can judge again later and see the same.
 */
@Entity
@Table(name = "application_decision")
public class Decision extends TenantOwned {
    @Id
    private long id;

    @Column(name = "application_id")
    private long applicationId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;
    private String rules;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "record_sealed")
    private byte[] recordSealed;

    /** For JPA. */
    protected Decision() {}

    Decision(long id, ApplicationId application, Outcome outcome, String reason) {
        this.id = id;
        this.applicationId = application.value();
        this.outcome = outcome;
        this.reason = reason;
    }

    /** Who decided, and when. */
    Decision by(Actor actor, Instant now) {
        decidedBy = actor.subject();
        decidedByName = actor.name();
        decidedAt = now;
        return this;
    }

    /** What it rests on: the names of the rules, and all of it, sealed. */
    Decision on(String ruleSets, byte[] sealed) {
        rules = ruleSets;
        recordSealed = sealed;
        return this;
    }

    byte[] recordSealed() {
        return recordSealed;
    }

    /** The id. */
    public long id() {
        return id;
    }

    /** About which application. */
    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    /** What was decided. */
    public Outcome outcome() {
        return outcome;
    }

    /** Why, or empty. */
    public String reason() {
        return reason;
    }

    /** Which rules were asked: plugin, version and edition of each. */
    public String rules() {
        return rules;
    }

    /** When. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** The identity provider's id of who decided. */
    public String decidedBy() {
        return decidedBy;
    }

    /** Who decided. */
    public String decidedByName() {
        return decidedByName;
    }
}
