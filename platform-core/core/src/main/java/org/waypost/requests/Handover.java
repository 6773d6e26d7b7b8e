package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.waypost.content.ContentId;
import org.waypost.content.StoredBlob;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Ids;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantOwned;

/** Who collected pieces at the counter, how he showed who he is, and his signature. Never changed afterwards. */
@Entity
@Table(name = "handover")
public class Handover extends TenantOwned {
    @Id
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "collected_by")
    private String collectedBy;

    @Column(name = "by_delegate")
    private boolean byDelegate;

    @Enumerated(EnumType.STRING)
    @Column(name = "id_kind")
    private IdKind idKind;

    @Column(name = "id_ending")
    private String idEnding;

    @Column(name = "signature_id")
    private Long signatureId;

    @Column(name = "photo_id")
    private Long photoId;

    @Column(name = "operator_name")
    private String operatorName;

    @Column(name = "handed_at")
    private Instant handedAt;

    /** For JPA. */
    protected Handover() {}

    Handover(HandoverCommand command, Collector collector, Actor operator, Instant now) {
        this.id = Ids.next();
        this.customerId = command.customer().value();
        this.collectedBy = collector.name();
        this.byDelegate = collector.isDelegate();
        this.idKind = command.seen().kind();
        this.idEnding = command.seen().ending();
        this.signatureId = command.signature().map(Handover::contentId).orElse(null);
        this.photoId = command.photo().map(Handover::contentId).orElse(null);
        this.operatorName = operator.name();
        this.handedAt = now;
    }

    private static Long contentId(StoredBlob blob) {
        return blob.id().value();
    }

    /** The id. */
    public long id() {
        return id;
    }

    /** Whose mail it was. */
    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    /** Who took it. */
    public String collectedBy() {
        return collectedBy;
    }

    /** Whether that was somebody in the renter's place. */
    public boolean isByDelegate() {
        return byDelegate;
    }

    /** How he showed who he is. */
    public SeenId seen() {
        return new SeenId(idKind, idEnding);
    }

    /** His signature. */
    public Optional<ContentId> signature() {
        return Optional.ofNullable(signatureId).map(ContentId::new);
    }

    /** A photograph of him with the pieces, or of a paper he signed. */
    public Optional<ContentId> photo() {
        return Optional.ofNullable(photoId).map(ContentId::new);
    }

    /** Who handed it over. */
    public String operatorName() {
        return operatorName;
    }

    /** When. */
    public Instant handedAt() {
        return handedAt;
    }
}
