package org.waypost.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import org.junit.jupiter.api.Test;

class TransactionConnectionTest {
    @Test
    void a_statement_takes_part_in_the_transaction_if_there_is_one() {
        assertThat(TransactionConnection.isRunning(Status.STATUS_ACTIVE)).isTrue();
        assertThat(TransactionConnection.isRunning(Status.STATUS_NO_TRANSACTION))
                .isFalse();
    }

    @Test
    void nothing_is_written_beside_a_transaction_that_will_not_commit() {
        assertThatThrownBy(() -> TransactionConnection.isRunning(Status.STATUS_MARKED_ROLLBACK))
                .isInstanceOf(IllegalStateException.class);
    }
}
