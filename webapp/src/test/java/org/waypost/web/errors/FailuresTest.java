package org.waypost.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

class FailuresTest {
    @Test
    void finds_the_coded_exception_however_deep_it_is_wrapped() {
        PlatformException coded = new PlatformException(SharedError.FORBIDDEN);

        assertThat(Failures.meaningOf(new RuntimeException(new IllegalStateException(coded))))
                .isSameAs(coded);
    }

    @Test
    void somebody_elses_change_is_a_conflict() {
        assertThat(meaning(new RuntimeException(new OptimisticLockException()))).isEqualTo(SharedError.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23000", "40001", "40P01"})
    void a_key_that_is_taken_or_a_deadlock_is_a_conflict_too(String state) {
        assertThat(meaning(new RuntimeException(new SQLException("taken", state))))
                .isEqualTo(SharedError.CONFLICT);
    }

    @Test
    void a_lost_connection_is_the_database_being_away() {
        assertThat(meaning(new RuntimeException(new SQLException("gone", "08S01"))))
                .isEqualTo(SharedError.DATABASE_AWAY);
        assertThat(meaning(new RuntimeException(new SQLException("Error in allocating a connection"))))
                .isEqualTo(SharedError.DATABASE_AWAY);
    }

    @Test
    void a_wrong_statement_is_a_bug() {
        assertThat(meaning(new RuntimeException(new SQLException("syntax", "42000"))))
                .isEqualTo(SharedError.BUG);
    }

    @Test
    void what_nobody_foresaw_is_a_bug_and_keeps_its_cause() {
        NullPointerException unforeseen = new NullPointerException();

        assertThat(Failures.meaningOf(unforeseen).code()).isEqualTo(SharedError.BUG);
        assertThat(Failures.meaningOf(unforeseen)).hasCause(unforeseen);
    }

    @Test
    void causes_that_go_round_in_a_circle_do_not_hang() {
        RuntimeException first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", first));

        assertThat(meaning(first)).isEqualTo(SharedError.BUG);
    }

    private static Object meaning(Throwable thrown) {
        return Failures.meaningOf(thrown).code();
    }
}
