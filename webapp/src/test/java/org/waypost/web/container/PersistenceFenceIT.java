package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;

/** Entities of one location do not exist for another, whichever way JPA is asked, and for nobody without a location. */
@InsideTheServer
class PersistenceFenceIT {
    private static final String NO_TENANT = "EclipseLink-6174";
    private static final String NO_NATIVE_QUERIES = "EclipseLink-6175";

    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Transactions transactions;

    private Location own;
    private Location other;
    private MailItemId ownPiece;
    private MailItemId otherPiece;

    @BeforeEach
    void two_locations_with_a_piece_each() {
        own = locations.open();
        other = locations.open();
        ownPiece = mailbag.waiting(own);
        otherPiece = mailbag.waiting(other);
    }

    @Test
    void a_piece_is_found_at_its_own_location_only() {
        assertThat(found(other, otherPiece)).isPresent();
        assertThat(found(own, otherPiece)).isEmpty();
    }

    @Test
    void a_query_sees_the_own_location_only() {
        Long named = at(
                own,
                entities -> entities.createQuery("select count(i) from MailItem i where i.id = :id", Long.class)
                        .setParameter("id", otherPiece.value())
                        .getSingleResult());

        assertThat(named).isZero();
        assertThat(pieces(own)).containsExactly(ownPiece.value());
    }

    @Test
    void a_bulk_update_changes_the_own_location_only() {
        assertThat(changed(own, "update MailItem i set i.shelf = 'S1'")).isEqualTo(1);

        assertThat(shelfOf(own, ownPiece)).isEqualTo("S1");
        assertThat(shelfOf(other, otherPiece)).isEmpty();
    }

    @Test
    void a_bulk_delete_removes_from_the_own_location_only() {
        assertThat(changed(own, "delete from MailItem i")).isEqualTo(1);

        assertThat(pieces(own)).isEmpty();
        assertThat(pieces(other)).containsExactly(otherPiece.value());
    }

    @Test
    void a_piece_carried_over_from_another_location_cannot_be_merged() {
        MailItem carried = found(other, otherPiece).orElseThrow();
        carried.describe(new MailDetails("", MailType.LETTER, 0, 0, 0, 0, "", "", "", "S2"));

        assertThatThrownBy(() -> at(own, entities -> entities.merge(carried))).isNotNull();
        assertThat(shelfOf(other, otherPiece)).isEmpty();
        assertThat(pieces(own)).containsExactly(ownPiece.value());
    }

    @Test
    void without_a_location_nothing_can_be_asked_or_changed() {
        refuses(NO_TENANT, entities -> entities.find(MailItem.class, ownPiece.value()));
        refuses(NO_TENANT, PersistenceFenceIT::allPieces);
        refuses(
                NO_TENANT,
                entities -> entities.createQuery("update MailItem i set i.shelf = 'S3'")
                        .executeUpdate());
        refuses(
                NO_TENANT,
                entities -> entities.createQuery("delete from MailItem i").executeUpdate());
    }

    @Test
    void native_queries_are_refused_even_with_a_location() {
        own.clerk(() -> {
            refuses(
                    NO_NATIVE_QUERIES,
                    entities -> entities.createNativeQuery("SELECT id FROM mail_item")
                            .getResultList());
            refuses(
                    NO_NATIVE_QUERIES,
                    entities -> entities.createNativeQuery("SELECT * FROM mail_item", MailItem.class)
                            .getResultList());
            return null;
        });
    }

    @Test
    void a_row_cannot_refer_to_a_row_of_another_location() {
        long foreignPicture =
                found(other, otherPiece).orElseThrow().picture().orElseThrow().value();

        assertThatThrownBy(() -> changed(own, "update MailItem i set i.pictureId = " + foreignPicture))
                .hasStackTraceContaining("foreign key constraint fails");
    }

    private <T> T at(Location location, Function<EntityManager, T> work) {
        return location.clerk(() -> transactions.committed(work));
    }

    private Optional<MailItem> found(Location location, MailItemId piece) {
        return at(location, entities -> Optional.ofNullable(entities.find(MailItem.class, piece.value())));
    }

    private List<Long> pieces(Location location) {
        return at(location, PersistenceFenceIT::allPieces);
    }

    private int changed(Location location, String statement) {
        return at(location, entities -> entities.createQuery(statement).executeUpdate());
    }

    private String shelfOf(Location location, MailItemId piece) {
        return found(location, piece).orElseThrow().noted().shelf();
    }

    private void refuses(String code, Function<EntityManager, ?> work) {
        assertThatThrownBy(() -> transactions.committed(work)).hasStackTraceContaining(code);
    }

    private static List<Long> allPieces(EntityManager entities) {
        return entities.createQuery("select i.id from MailItem i", Long.class).getResultList();
    }
}
