package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.TenantSql;

/** SQL that JPA cannot say runs in the same transaction as JPA, on the same connection, and for one location. */
@InsideTheServer
class StatementIT {
    private static final String SHELF = "SELECT shelf FROM mail_item WHERE tenant_id = :tenant AND id = ?";
    private static final String MOVE = "UPDATE mail_item SET shelf = ? WHERE tenant_id = :tenant AND id = ?";
    private static final String SET = "INSERT INTO setting (tenant_id, name, value) VALUES (:tenant, ?, ?)";

    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Transactions transactions;

    @Inject
    private TenantSql sql;

    private Location own;
    private Location other;
    private MailItemId piece;

    @BeforeEach
    void two_locations_and_a_piece_in_one() {
        own = locations.open();
        other = locations.open();
        piece = mailbag.waiting(own);
    }

    @Test
    void a_statement_is_undone_with_its_transaction() {
        own.clerk(() -> {
            transactions.undone(entities -> {
                assertThat(sql.update(MOVE, "S1", piece.value())).isEqualTo(1);
                assertThat(shelf()).containsExactly("S1");
            });
            assertThat(shelf()).containsExactly("");
            return null;
        });
    }

    @Test
    void a_statement_sees_what_entities_have_changed_before_they_are_committed() {
        own.clerk(() -> {
            transactions.undone(entities -> {
                move(entities, "S2");
                assertThat(shelf()).containsExactly("S2");
            });
            assertThat(shelf()).containsExactly("");
            return null;
        });
    }

    @Test
    void entities_see_what_a_statement_has_changed_before_it_is_committed() {
        own.clerk(() -> {
            transactions.undone(entities -> {
                sql.update(MOVE, "S3", piece.value());
                assertThat(found(entities).noted().shelf()).isEqualTo("S3");
            });
            return null;
        });
    }

    @Test
    void another_transaction_sees_a_statement_only_when_it_is_committed() {
        own.clerk(() -> {
            transactions.committed(entities -> {
                sql.update(MOVE, "S4", piece.value());
                List<String> seenElsewhere = transactions.committed(elsewhere -> shelf());
                assertThat(seenElsewhere).containsExactly("");
                return null;
            });
            assertThat(shelf()).containsExactly("S4");
            return null;
        });
    }

    @Test
    void a_statement_reaches_rows_of_the_bound_location_only() {
        other.clerk(() -> {
            assertThat(shelf()).isEmpty();
            assertThat(sql.update(MOVE, "S5", piece.value())).isZero();
            return null;
        });
        assertThat(own.clerk(this::shelf)).containsExactly("");
    }

    @Test
    void a_statement_that_forgets_the_location_never_runs() {
        assertThatThrownBy(this::shelf).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> own.clerk(() -> sql.update("UPDATE mail_item SET shelf = 'S6'")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(own.clerk(this::shelf)).containsExactly("");
    }

    @Test
    void a_row_that_is_there_already_is_a_conflict() {
        own.clerk(() -> sql.update(SET, "a.setting", "1"));

        assertThat(codeOf(() -> own.clerk(() -> sql.update(SET, "a.setting", "2"))))
                .isEqualTo(SharedError.CONFLICT);
        assertThat(other.clerk(() -> sql.update(SET, "a.setting", "2"))).isEqualTo(1);
    }

    private List<String> shelf() {
        return sql.query(SHELF, row -> row.getString(1), piece.value());
    }

    private MailItem found(EntityManager entities) {
        return entities.find(MailItem.class, piece.value());
    }

    private void move(EntityManager entities, String shelf) {
        found(entities).describe(new MailDetails("", MailType.LETTER, 0, 0, 0, 0, "", "", "", shelf));
    }
}
