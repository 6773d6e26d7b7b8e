package org.waypost.web.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Consumer;
import java.util.function.Function;

/** One transaction, whatever runs around it. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class OneTransaction {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    <T> T committed(Function<EntityManager, T> work) {
        return work.apply(entities);
    }

    void undone(Consumer<EntityManager> work) {
        work.accept(entities);
        transaction.setRollbackOnly();
    }
}
