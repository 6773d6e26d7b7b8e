package org.waypost.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.internal.TenantProfileConverter;

/**
 * An operator's location, a franchise, or the platform. Its life: a definition registers it, provisioning makes its realm
 * and keys and then activates it. Once in use it can be suspended and resumed; only resuming opens a suspended one.
 */
@Entity
@Global
@Table(name = "tenant")
public class Tenant {
    private static final int PROBLEM_LIMIT = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private TenantKind kind;

    private String slug;
    private String name;

    @Column(name = "franchise_id")
    private Long franchiseId;

    @Enumerated(EnumType.STRING)
    private TenantStatus status;

    private String problem;
    private String issuer;

    @Column(name = "portal_secret")
    private byte[] portalSecret;

    @Convert(converter = TenantProfileConverter.class)
    private TenantProfile profile;

    private byte[] definition;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    /** For JPA. */
    protected Tenant() {}

    Tenant(TenantKind kind, String slug, Instant now) {
        this.kind = kind;
        this.slug = slug;
        this.createdAt = now;
    }

    /** Takes over what a definition says, and the sealed definition itself until provisioning is done with it. */
    void define(String newName, TenantProfile newProfile, Optional<TenantId> franchise, byte[] sealedDefinition) {
        name = newName;
        profile = newProfile;
        franchiseId = franchise.map(TenantId::value).orElse(null);
        definition = sealedDefinition.clone();
        problem = null;
        if (!wasOpened()) {
            status = TenantStatus.PROVISIONING;
        }
    }

    /** Remembers the realm as soon as it is decided, so that a repeated attempt uses the same secret. */
    void signInAt(String newIssuer, byte[] sealedSecret) {
        issuer = newIssuer;
        portalSecret = sealedSecret.clone();
    }

    /**
     * Provisioning is done with a definition: opens the doors and forgets the definition with its passwords. Does nothing
     * and gives false when a newer one came meanwhile, which then has its own run.
     */
    boolean activate(byte[] provisioned) {
        if (!Arrays.equals(definition, provisioned)) {
            return false;
        }
        if (!wasOpened()) {
            status = TenantStatus.ACTIVE;
        }
        definition = null;
        problem = null;
        return true;
    }

    /** Provisioning gave up for a reason that a person must mend; a tenant in use stays in use. */
    void fail(String reason) {
        if (!wasOpened()) {
            status = TenantStatus.FAILED;
        }
        problem = reason.length() > PROBLEM_LIMIT ? reason.substring(0, PROBLEM_LIMIT - 1) + "…" : reason;
    }

    /**
     * Closes the tenant to everybody.
     *
     * @throws PlatformException {@link TenancyError#NOT_IN_USE} unless it was in use
     */
    void suspend() {
        if (!wasOpened()) {
            throw new PlatformException(TenancyError.NOT_IN_USE, slug);
        }
        status = TenantStatus.SUSPENDED;
    }

    private boolean wasOpened() {
        return status == TenantStatus.ACTIVE || status == TenantStatus.SUSPENDED;
    }

    /** Opens a suspended tenant again. */
    void resume() {
        if (status == TenantStatus.SUSPENDED) {
            status = TenantStatus.ACTIVE;
        }
    }

    /** Its id; zero for the platform. */
    public TenantId tenantId() {
        return new TenantId(id);
    }

    /** What it is. */
    public TenantKind kind() {
        return kind;
    }

    /** The first label of its host and the name of its realm. */
    public String slug() {
        return slug;
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** The franchise it belongs to. */
    public Optional<TenantId> franchise() {
        return Optional.ofNullable(franchiseId).map(TenantId::new);
    }

    /** How far its life has come. */
    public TenantStatus status() {
        return status;
    }

    /** Why provisioning gave up. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** Its realm's issuer, once decided. */
    public Optional<String> issuer() {
        return Optional.ofNullable(issuer);
    }

    /** What its definition says about the place. */
    public TenantProfile profile() {
        return profile;
    }

    /** What its sealed secrets are tied to, so that one tenant's does not open as another's. */
    String secretContext() {
        return "tenant-secret|" + slug;
    }

    Optional<byte[]> portalSecret() {
        return Optional.ofNullable(portalSecret);
    }

    Optional<byte[]> definition() {
        return Optional.ofNullable(definition);
    }
}
