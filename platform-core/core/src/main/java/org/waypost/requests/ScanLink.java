package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantOwned;

/** Lets whoever has the e-mail read the files of one request for a while, without signing in. */
@Entity
@Table(name = "scan_link")
public class ScanLink extends TenantOwned {
    private static final Duration VALID = Duration.ofDays(7);

    @Id
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private long version;

    /** For JPA. */
    protected ScanLink() {}

    ScanLink(ActionRequestId request, Instant now) {
        this.id = Ids.next();
        this.requestId = request.value();
        sentAt(now);
    }

    /** Its days are counted from the last attempt to send it. A revoked one stays revoked. */
    final void sentAt(Instant now) {
        expiresAt = now.plus(VALID);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Whether it still opens. */
    public boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Names it in addresses. */
    long id() {
        return id;
    }

    /** Whose files it opens. */
    ActionRequestId request() {
        return new ActionRequestId(requestId);
    }

    /** When it ends by itself. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** When somebody ended it. */
    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
