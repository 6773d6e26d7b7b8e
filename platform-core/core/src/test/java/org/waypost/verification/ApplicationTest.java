package org.waypost.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waypost.customers.CustomerId;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;

class ApplicationTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final Actor FRANK = new Actor(ActorKind.PERSON, "frank", "Frank", Set.of("owner"), "");
    private static final Actor DANA = new Actor(ActorKind.PERSON, "dana", "Dana", Set.of("manager"), "");

    /** As domain.md draws it; a decision may be taken back. */
    private static final Map<ApplicationState, Set<ApplicationState>> FOLLOWERS = Map.of(
            ApplicationState.DRAFT, EnumSet.of(ApplicationState.SUBMITTED, ApplicationState.WITHDRAWN),
            ApplicationState.SUBMITTED, EnumSet.of(ApplicationState.UNDER_REVIEW, ApplicationState.WITHDRAWN),
            ApplicationState.UNDER_REVIEW,
                    EnumSet.of(
                            ApplicationState.MORE_NEEDED,
                            ApplicationState.APPROVED,
                            ApplicationState.DECLINED,
                            ApplicationState.WITHDRAWN),
            ApplicationState.MORE_NEEDED,
                    EnumSet.of(ApplicationState.UNDER_REVIEW, ApplicationState.DECLINED, ApplicationState.WITHDRAWN),
            ApplicationState.APPROVED, EnumSet.of(ApplicationState.UNDER_REVIEW),
            ApplicationState.DECLINED, EnumSet.of(ApplicationState.UNDER_REVIEW),
            ApplicationState.WITHDRAWN, EnumSet.noneOf(ApplicationState.class));

    private final Application application =
            new Application(new CustomerId(7), ApplicationPurpose.APPLICATION, FRANK, NOW);

    @Test
    void goes_only_where_the_domain_says() {
        for (ApplicationState from : ApplicationState.values()) {
            Set<ApplicationState> reached = EnumSet.noneOf(ApplicationState.class);
            Arrays.stream(ApplicationState.values()).filter(from::mayBecome).forEach(reached::add);
            assertThat(reached).as(from.name()).isEqualTo(FOLLOWERS.get(from));
        }
    }

    @Test
    void its_link_opens_as_long_as_it_is_kept_and_is_sent_once_a_minute() {
        assertThat(application.isLinked(NOW)).isFalse();
        application.keepUntil(NOW.plusSeconds(10));
        assertThat(application.isLinked(NOW.plusSeconds(9))).isTrue();
        assertThat(application.isLinked(NOW.plusSeconds(10))).isFalse();

        assertThat(application.askForLink(NOW)).isTrue();
        assertThat(application.askForLink(NOW.plusSeconds(59))).isFalse();
        assertThat(application.askForLink(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void asks_for_one_thing_and_goes_on_with_the_answer() {
        submitted();
        application.review(DANA);
        application.ask("the back of your licence");
        assertThat(application.state()).isEqualTo(ApplicationState.MORE_NEEDED);
        assertThat(application.asked()).isEqualTo("the back of your licence");

        application.goOn();

        assertThat(application.state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(application.asked()).isEmpty();
        assertThat(application.beganBy()).isEqualTo(Optional.of("dana"));
    }

    @Test
    void remembers_who_began_and_after_a_correction_who_took_it_back() {
        submitted();
        application.review(DANA);
        application.ask("more");
        application.review(FRANK);
        assertThat(application.beganByName()).isEqualTo("Dana");

        application.end(ApplicationState.APPROVED);
        application.reopen(FRANK);

        assertThat(application.state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(application.beganByName()).isEqualTo("Frank");
    }

    @Test
    void what_is_decided_cannot_be_changed() {
        submitted();
        application.review(FRANK);
        application.end(ApplicationState.DECLINED);

        refuses(() -> application.keepFacts(new byte[0]));
        refuses(() -> application.ask("more"));
        refuses(() -> application.end(ApplicationState.APPROVED));
    }

    @Test
    void a_draft_is_not_approved_without_a_look() {
        refuses(() -> application.end(ApplicationState.APPROVED));
        submitted();
        refuses(() -> application.end(ApplicationState.APPROVED));
    }

    @Test
    void papers_that_are_looked_at_again_are_late_only_while_it_is_the_applicants_turn() {
        LocalDate until = LocalDate.of(2026, 12, 22);
        application.until(until);
        assertThat(application.isOverdue(until)).isFalse();
        assertThat(application.isOverdue(until.plusDays(1))).isTrue();

        submitted();
        assertThat(application.isOverdue(until.plusDays(1))).isFalse();
    }

    @Test
    void a_cause_counts_once() {
        assertThat(application.because(ReverificationCause.NAME_CHANGED)).isTrue();
        assertThat(application.because(ReverificationCause.NAME_CHANGED)).isFalse();
        assertThat(application.because(ReverificationCause.PAPERS_RUN_OUT)).isTrue();
        assertThat(application.causes())
                .containsExactly(ReverificationCause.PAPERS_RUN_OUT, ReverificationCause.NAME_CHANGED);
    }

    private void submitted() {
        application.submit(NOW);
        assertThat(application.submittedAt()).contains(NOW);
    }

    private static void refuses(Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(VerificationError.WRONG_APPLICATION_STATE));
    }
}
