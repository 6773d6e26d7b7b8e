package org.waypost.content.internal.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantOwned;

/** A tenant's keyset for contents, wrapped by the platform's key. Each tenant has one; rotation adds keys inside it. */
@Entity
@Table(name = "content_key")
public class ContentKey extends TenantOwned {
    @Id
    private long id;

    private byte[] keyset;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    /** For JPA. */
    protected ContentKey() {}

    ContentKey(byte[] wrappedKeyset, Instant now) {
        this.id = Ids.next();
        this.keyset = wrappedKeyset.clone();
        this.createdAt = now;
    }

    byte[] wrappedKeyset() {
        return keyset.clone();
    }
}
