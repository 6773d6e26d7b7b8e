package org.waypost.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lends the connection of the running transaction, which is the one JPA works on: a second one, even of the same data source,
 * would wait for the locks of the first. Pending changes of entities are written first, so that statements see them. Without a
 * transaction it lends one of its own.
 */
@ApplicationScoped
class TransactionConnection {
    /** Set on a transaction that is completing: JPA has written everything by then, and would write it again if asked. */
    static final String COMPLETING = "waypost.completing";

    @Resource(lookup = "java:app/jdbc/waypost")
    private DataSource dataSource;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    <T> T with(Work<T> work) throws SQLException {
        if (isRunning(transactions.getTransactionStatus())) {
            if (transactions.getResource(COMPLETING) == null) {
                entities.flush();
            }
            return work.on(entities.unwrap(Connection.class));
        }
        try (Connection own = dataSource.getConnection()) {
            return work.on(own);
        }
    }

    /**
     * Whether there is a transaction to take part in.
     *
     * @throws IllegalStateException when there is one that will not commit any more: what is written beside it would stay
     */
    static boolean isRunning(int status) {
        if (status != Status.STATUS_ACTIVE && status != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("the transaction is over: status " + status);
        }
        return status == Status.STATUS_ACTIVE;
    }

    /** What is done on the connection, which stays open. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
