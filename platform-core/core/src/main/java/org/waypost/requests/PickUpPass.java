package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantOwned;

/** With it a delegate collects a piece, once. Its code is kept sealed, so that only the renter sees it again. */
@Entity
@Table(name = "pick_up_pass")
public class PickUpPass extends TenantOwned {
    @Id
    private long id;

    @Column(name = "request_id")
    private long requestId;

    private String delegate;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "code_sealed")
    private byte[] codeSealed;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    private long version;

    /** For JPA. */
    protected PickUpPass() {}

    PickUpPass(ActionRequestId request, String delegate, String codeHash, byte[] codeSealed) {
        this.id = Ids.next();
        this.requestId = request.value();
        this.delegate = delegate;
        this.codeHash = codeHash;
        this.codeSealed = codeSealed.clone();
    }

    /**
     * The delegate is here.
     *
     * @throws PlatformException {@link RequestsError#WRONG_PASS} the second time
     */
    void use(Instant now) {
        if (usedAt != null) {
            throw new PlatformException(RequestsError.WRONG_PASS);
        }
        usedAt = now;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    boolean isOf(String hash) {
        return codeHash.equals(hash);
    }

    ActionRequestId request() {
        return new ActionRequestId(requestId);
    }

    byte[] codeSealed() {
        return codeSealed.clone();
    }

    /** Who comes in the renter's place. */
    public String delegate() {
        return delegate;
    }
}
