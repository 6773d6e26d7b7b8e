package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.waypost.content.ContentId;
import org.waypost.shared.Ids;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantOwned;

/** That a driver took parcels, and signed for them. Never changed afterwards. */
@Entity
@Table(name = "carrier_manifest")
public class Manifest extends TenantOwned {
    @Id
    private long id;

    private String driver;

    @Column(name = "signature_id")
    private Long signatureId;

    @Column(name = "operator_name")
    private String operatorName;

    @Column(name = "handed_at")
    private Instant handedAt;

    /** For JPA. */
    protected Manifest() {}

    Manifest(Driver driver, Actor operator, Instant now) {
        this.id = Ids.next();
        this.driver = driver.name();
        this.signatureId = driver.signature().map(blob -> blob.id().value()).orElse(null);
        this.operatorName = operator.name();
        this.handedAt = now;
    }

    /** The id. */
    public long id() {
        return id;
    }

    /** Who took them. */
    public String driver() {
        return driver;
    }

    /** His signature. */
    public Optional<ContentId> signature() {
        return Optional.ofNullable(signatureId).map(ContentId::new);
    }

    /** Who handed them over. */
    public String operatorName() {
        return operatorName;
    }

    /** When. */
    public Instant handedAt() {
        return handedAt;
    }
}
