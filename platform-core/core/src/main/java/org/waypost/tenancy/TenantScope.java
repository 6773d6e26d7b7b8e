package org.waypost.tenancy;

import java.util.Objects;
import java.util.Optional;

/**
 * Ties the current thread to one tenant, one actor and one correlation id until it is closed.
 *
 * <p>Only the edges open one: the web filter, the job runner, start-up tasks. Nothing inherits it silently: another thread
 * has none until it opens its own. Without a scope no tenant's row can be read or written.
 */
public final class TenantScope implements AutoCloseable {
    private static final ThreadLocal<TenantScope> BOUND = new ThreadLocal<>();

    private final TenantId tenant;
    private final Actor actor;
    private final String correlationId;
    private final TenantScope outer;

    private TenantScope(TenantId tenant, Actor actor, String correlationId, TenantScope outer) {
        this.tenant = Objects.requireNonNull(tenant);
        this.actor = Objects.requireNonNull(actor);
        this.correlationId = Objects.requireNonNull(correlationId);
        this.outer = outer;
    }

    /** Opens a scope; close it in the same thread, which restores the one around it. */
    public static TenantScope open(TenantId tenant, Actor actor, String correlationId) {
        TenantScope scope = new TenantScope(tenant, actor, correlationId, BOUND.get());
        BOUND.set(scope);
        return scope;
    }

    /**
     * The scope of this thread.
     *
     * @throws IllegalStateException when no edge opened one: a bug
     */
    public static TenantScope current() {
        return bound().orElseThrow(() -> new IllegalStateException("no tenant is bound to this thread"));
    }

    /** The scope of this thread, if an edge opened one. */
    public static Optional<TenantScope> bound() {
        return Optional.ofNullable(BOUND.get());
    }

    /** The tenant everything in this thread belongs to. */
    public TenantId tenant() {
        return tenant;
    }

    /** Who acts. */
    public Actor actor() {
        return actor;
    }

    /** What ties log lines, jobs and ledger entries of one request together: 32 hex digits. */
    public String correlationId() {
        return correlationId;
    }

    @Override
    public void close() {
        if (outer == null) {
            BOUND.remove();
        } else {
            BOUND.set(outer);
        }
    }
}
