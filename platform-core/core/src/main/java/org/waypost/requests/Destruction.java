package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waypost.mailroom.LabelCode;
import org.waypost.shared.Ids;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantOwned;

/** The proof that pieces were destroyed together. Never changed afterwards. */
@Entity
@Table(name = "destruction")
public class Destruction extends TenantOwned {
    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private DestructionMethod method;

    @Column(name = "container_seal")
    private String containerSeal;

    private String witness;
    private String contractor;
    private String certificate;

    @Column(name = "weight_grams")
    private int weightGrams;

    @Column(name = "operator_name")
    private String operatorName;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    /** For JPA. */
    protected Destruction() {}

    Destruction(DestructionRecord noted, Actor operator, Instant now) {
        this.id = Ids.next();
        this.method = noted.method();
        this.containerSeal = noted.containerSeal();
        this.witness = noted.witness();
        this.contractor = noted.contractor();
        this.certificate = noted.certificate();
        this.weightGrams = noted.weightGrams();
        this.operatorName = operator.name();
        this.destroyedAt = now;
    }

    /** The id. */
    public long id() {
        return id;
    }

    /** The number that people read. */
    public String number() {
        return LabelCode.of(id);
    }

    /** What was noted about it. */
    public DestructionRecord noted() {
        return new DestructionRecord(method, containerSeal, witness, contractor, certificate, weightGrams);
    }

    /** Who did it. */
    public String operatorName() {
        return operatorName;
    }

    /** When. */
    public Instant destroyedAt() {
        return destroyedAt;
    }
}
