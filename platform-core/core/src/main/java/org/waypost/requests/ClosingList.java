package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.waypost.content.ContentId;
import org.waypost.content.StoredBlob;
import org.waypost.shared.Ids;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantOwned;

/**
 * A carrier's own list of parcels whose labels it sold, to be printed and signed by its driver. Written down before the
 * carrier is asked, so that a lost answer is asked for again and no parcel is listed twice.
 */
@Entity
@Table(name = "closing_list")
public class ClosingList extends TenantOwned {
    @Id
    private long id;

    private String carrier;
    private String number;

    @Column(name = "page_id")
    private Long pageId;

    @Column(name = "operator_name")
    private String operatorName;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Version
    private long version;

    /** For JPA. */
    protected ClosingList() {}

    ClosingList(String carrier, Actor operator, Instant now) {
        this.id = Ids.next();
        this.carrier = carrier;
        this.operatorName = operator.name();
        this.askedAt = now;
    }

    /** The carrier has answered. */
    void close(String its, StoredBlob page) {
        number = its;
        pageId = page.id().value();
    }

    /** The id; the carrier knows the order by it. */
    public long id() {
        return id;
    }

    /** {@link ShippingCarrier#name()}. */
    public String carrier() {
        return carrier;
    }

    /** The carrier's number of it; absent as long as it has not answered. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** What is printed, a PDF; there when it has a number. */
    public Optional<ContentId> page() {
        return Optional.ofNullable(pageId).map(ContentId::new);
    }

    /** Who asked for it. */
    public String operatorName() {
        return operatorName;
    }

    /** When it was asked for. */
    public Instant askedAt() {
        return askedAt;
    }
}
