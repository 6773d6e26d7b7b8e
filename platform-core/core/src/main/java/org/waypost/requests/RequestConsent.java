package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waypost.shared.Ids;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantOwned;

/** Who agreed that a piece is opened, to which words, and when. It is never changed. */
@Entity
@Table(name = "request_consent")
public class RequestConsent extends TenantOwned {
    @Id
    private long id;

    @Column(name = "request_id")
    private long requestId;

    private int edition;
    private String locale;

    @Column(name = "consent_text")
    private String text;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "agreed_by_name")
    private String agreedByName;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    /** For JPA. */
    protected RequestConsent() {}

    RequestConsent(ActionRequest request, ConsentText agreed, Actor renter) {
        this.id = Ids.next();
        this.requestId = request.requestId().value();
        this.edition = agreed.edition();
        this.locale = agreed.locale().toLanguageTag();
        this.text = agreed.text();
        this.agreedBy = renter.subject();
        this.agreedByName = renter.name();
        this.agreedAt = request.requestedAt();
    }

    /** Which wording it was, counted from one. */
    public int edition() {
        return edition;
    }

    /** The language of the words, as a language tag. */
    public String locale() {
        return locale;
    }

    /** The exact words. */
    public String text() {
        return text;
    }

    /** The identity provider's id of who agreed. */
    public String agreedBy() {
        return agreedBy;
    }

    /** The name of who agreed. */
    public String agreedByName() {
        return agreedByName;
    }

    /** When he agreed. */
    public Instant agreedAt() {
        return agreedAt;
    }
}
