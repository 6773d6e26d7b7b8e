package org.waypost.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantOwned;

/** A renter. Comes in by application or import, is approved when the papers are complete, and signs in to the portal. */
@Entity
@Table(name = "customer")
public class Customer extends TenantOwned {
    private static final int NAME = 200;

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private CustomerKind kind;

    private String name;
    private String business;
    private String email;
    private String language;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    /** For JPA. */
    protected Customer() {}

    /** A new renter whose papers are not yet looked at. */
    public Customer(CustomerKind kind, String name, String business, String email, Locale language, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.name = name;
        this.business = business;
        this.email = email;
        this.language = language.toLanguageTag();
        this.standing = Standing.PENDING;
        this.createdAt = now;
    }

    /**
     * Has another name.
     *
     * @throws PlatformException {@link CustomersError#BAD_NAME}
     */
    void become(String newName, String newBusiness) {
        String person = newName.strip().replaceAll("\\s+", " ");
        String firm = newBusiness.strip().replaceAll("\\s+", " ");
        boolean named = !person.isEmpty() && (kind == CustomerKind.BUSINESS || firm.isEmpty());
        if (!named || Math.max(person.length(), firm.length()) > NAME) {
            throw new PlatformException(CustomersError.BAD_NAME, NAME);
        }
        name = person;
        business = firm;
    }

    /** Lets mail be released, or stops it. */
    public void standAs(Standing newStanding) {
        standing = newStanding;
    }

    /** Notes who applies. */
    void introduce(CustomerKind newKind, String newName, String newBusiness) {
        kind = newKind;
        name = newName;
        business = newBusiness;
    }

    /** Ties the customer to the account that signs in for him. */
    public void signsInAs(String accountSubject) {
        subject = accountSubject;
    }

    /** The id. */
    public CustomerId customerId() {
        return new CustomerId(id);
    }

    /** The person's name. */
    public String name() {
        return name;
    }

    /** The business, or empty. */
    public String business() {
        return business;
    }

    /** The name mail is filed under: the business if there is one. */
    public String displayName() {
        return business.isEmpty() ? name : business;
    }

    /** Person or business. */
    public CustomerKind kind() {
        return kind;
    }

    /** Whether mail may be released. */
    public Standing standing() {
        return standing;
    }

    /** The account that signs in for him, once there is one. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /** Where he is told things. */
    public NoticeAddress noticeAddress() {
        return new NoticeAddress(name, email, Locale.forLanguageTag(language));
    }
}
