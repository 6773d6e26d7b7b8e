package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentId;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItem;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;

/** What follows what for requests that take the piece out of the house. */
class EndingRequestTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final Actor DANA = clerk("dana");
    private static final Actor RAY = clerk("ray");

    @Test
    void nobody_begins_to_destroy_while_the_renter_may_think_again() {
        ActionRequest request = destruction();
        request.coolOff(TOMORROW);

        refused(RequestsError.STILL_COOLING, () -> request.begin(DANA, TOMORROW.minusSeconds(1)));
        assertThat(request.status().isCancellable()).isTrue();

        assertThat(request.begin(DANA, TOMORROW)).isTrue();
        refused(RequestsError.WRONG_STATE, () -> request.cancel(TOMORROW));
    }

    @Test
    void a_piece_lies_ready_only_for_a_pick_up_that_was_begun() {
        ActionRequest untouched = pickUp();
        refused(RequestsError.WRONG_STATE, () -> untouched.ready(TOMORROW));

        ActionRequest begun = pickUp();
        begun.begin(DANA, NOW);
        begun.ready(TOMORROW);

        assertThat(begun.status()).isEqualTo(RequestStatus.READY);
        assertThat(begun.ending().flatMap(Ending::expiresAt)).contains(TOMORROW);
        refused(RequestsError.WRONG_STATE, () -> begun.ready(TOMORROW));
    }

    @Test
    void only_what_lay_ready_runs_out_and_then_it_is_over() {
        ActionRequest begun = pickUp();
        begun.begin(DANA, NOW);
        refused(RequestsError.WRONG_STATE, () -> begun.expire(TOMORROW));

        begun.ready(TOMORROW);
        begun.expire(TOMORROW);

        assertThat(begun.status()).isEqualTo(RequestStatus.EXPIRED);
        refused(RequestsError.WRONG_STATE, () -> begun.complete(TOMORROW));
    }

    @Test
    void the_second_pair_of_eyes_is_somebody_elses() {
        ActionRequest request = destruction();
        request.begin(DANA, NOW);
        request.lookedAt(RAY);
        Ending ending = request.ending().orElseThrow();

        assertThat(ending.isSeenByOtherThan(DANA)).isTrue();
        assertThat(ending.isSeenByOtherThan(RAY)).isFalse();
        assertThat(ending.lookedByName()).contains("ray");
        refused(RequestsError.WRONG_KIND, () -> pickUp().lookedAt(RAY));
    }

    @Test
    void whoever_saw_an_older_state_is_refused() {
        ActionRequest request = pickUp();

        refused(RequestsError.CHANGED_MEANWHILE, () -> request.mustBeAsSeen(request.version() + 1));
    }

    @Test
    void a_destruction_is_proved_by_a_number_that_people_can_read_out() {
        ActionRequest request = destruction();
        request.begin(DANA, NOW);
        Destruction proof = new Destruction(DestructionRecord.inHouse(DestructionMethod.SHRED, "Frank"), DANA, NOW);
        request.complete(proof);

        assertThat(request.ending().flatMap(Ending::proofNumber)).contains(proof.number());
        assertThat(proof.number()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(request.closedAt()).contains(NOW);
    }

    @Test
    void of_an_identity_paper_four_characters_are_kept_and_never_the_number() {
        assertThat(new SeenId(IdKind.PASSPORT, " 41td ").ending()).isEqualTo("41TD");
        for (String wrong : new String[] {"", "123", "X1234567", "12 4", "1-34"}) {
            refused(RequestsError.BAD_ID_ENDING, () -> new SeenId(IdKind.PASSPORT, wrong));
        }
    }

    private static ActionRequest destruction() {
        return request(new Wish.Destroy(DestructionMethod.SHRED, ""));
    }

    private static ActionRequest pickUp() {
        return request(new Wish.PickUp(PickUpMode.AFTER_PREPARATION, null, ""));
    }

    private static ActionRequest request(Wish wish) {
        return new ActionRequest(new MailItem(new ContentId(1), NOW), new CustomerId(7), wish, NOW, TOMORROW);
    }

    private static Actor clerk(String name) {
        return new Actor(ActorKind.PERSON, name + "-subject", name, Set.of("clerk"), "");
    }

    private static void refused(RequestsError code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
