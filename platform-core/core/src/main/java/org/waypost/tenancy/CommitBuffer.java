package org.waypost.tenancy;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gathers what a transaction adds to one table and writes it in one batch just before the commit, so that a use case with
 * fifty pieces of mail makes one statement instead of fifty. Rolled back means never written.
 *
 * @param <T> what is gathered
 */
public final class CommitBuffer<T> {
    private final TransactionSynchronizationRegistry transaction;
    private final Consumer<List<T>> write;
    private final Consumer<List<T>> committed;

    /**
     * A buffer.
     *
     * @param transaction the container's registry
     * @param write writes the rows; called once, inside the transaction, in the scope that added the first
     * @param committed told after a commit, outside the transaction
     */
    public CommitBuffer(
            TransactionSynchronizationRegistry transaction, Consumer<List<T>> write, Consumer<List<T>> committed) {
        this.transaction = transaction;
        this.write = write;
        this.committed = committed;
    }

    /**
     * Adds a value to the running transaction.
     *
     * @throws IllegalStateException without a transaction, without a bound tenant, or when the transaction already
     *     belongs to another tenant
     */
    public void add(T value) {
        TenantScope scope = TenantScope.current();
        if (transaction.getTransactionKey() == null) {
            throw new IllegalStateException("this is written with a transaction, and none is running");
        }
        Gathered gathered = gathered(scope);
        if (!gathered.scope.tenant().equals(scope.tenant())) {
            throw new IllegalStateException("one transaction belongs to one tenant");
        }
        gathered.values.add(value);
    }

    @SuppressWarnings("unchecked")
    private Gathered gathered(TenantScope scope) {
        Gathered known = (Gathered) transaction.getResource(this);
        if (known != null) {
            return known;
        }
        Gathered made = new Gathered(scope);
        transaction.putResource(this, made);
        transaction.registerInterposedSynchronization(made);
        return made;
    }

    private final class Gathered implements Synchronization {
        private final TenantScope scope;
        private final List<T> values = new ArrayList<>();

        private Gathered(TenantScope scope) {
            this.scope = scope;
        }

        @SuppressWarnings("try") // a scope works by being open
        @Override
        public void beforeCompletion() {
            transaction.putResource(TransactionConnection.COMPLETING, true);
            try (TenantScope again = TenantScope.open(scope.tenant(), scope.actor(), scope.correlationId())) {
                write.accept(values);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                committed.accept(values);
            }
        }
    }
}
