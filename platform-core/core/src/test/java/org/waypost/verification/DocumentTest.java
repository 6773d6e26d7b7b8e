package org.waypost.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waypost.content.ContentId;
import org.waypost.content.FileName;
import org.waypost.content.MediaType;
import org.waypost.content.StoredBlob;
import org.waypost.customers.CustomerId;
import org.waypost.shared.PlatformErrorCode;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;

class DocumentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final Actor DANA = Actor.system("Dana Kim");

    private static final IdDetails PASSPORT =
            new IdDetails(Optional.of(IdPaper.PASSPORT), " 4711 ", "USA", Optional.of(TODAY.plusYears(3)));

    /** The domain's state machine, written down a second time. */
    private static final Map<DocumentState, Set<DocumentState>> DOMAIN = new EnumMap<>(Map.of(
            DocumentState.UPLOADED, EnumSet.of(DocumentState.IN_REVIEW, DocumentState.SUPERSEDED),
            DocumentState.IN_REVIEW,
                    EnumSet.of(DocumentState.APPROVED, DocumentState.REJECTED, DocumentState.SUPERSEDED),
            DocumentState.APPROVED, EnumSet.of(DocumentState.EXPIRING, DocumentState.EXPIRED, DocumentState.SUPERSEDED),
            DocumentState.EXPIRING, EnumSet.of(DocumentState.EXPIRED, DocumentState.SUPERSEDED),
            DocumentState.EXPIRED, EnumSet.of(DocumentState.SUPERSEDED),
            DocumentState.REJECTED, EnumSet.of(DocumentState.SUPERSEDED),
            DocumentState.SUPERSEDED, EnumSet.noneOf(DocumentState.class)));

    @ParameterizedTest
    @EnumSource
    void follows_the_domains_states_and_no_others(DocumentState from) {
        for (DocumentState to : DocumentState.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(DOMAIN.get(from).contains(to));
        }
    }

    @Test
    void is_looked_at_before_anybody_decides() {
        Document passport = passport(PASSPORT);

        assertThat(codeOf(() -> passport.approve(DANA, NOW))).isEqualTo(VerificationError.WRONG_STATE);
        passport.review();
        passport.approve(DANA, NOW);

        assertThat(passport.state()).isEqualTo(DocumentState.APPROVED);
        assertThat(passport.decidedByName()).isEqualTo(DANA.name());
        assertThat(passport.decidedAt()).contains(NOW);
    }

    @Test
    void a_rejection_says_why() {
        Document passport = passport(PASSPORT);
        passport.review();

        assertThat(codeOf(() -> passport.reject(RejectionReason.OTHER, "  ", DANA, NOW)))
                .isEqualTo(VerificationError.REASON_NEEDED);
        passport.reject(RejectionReason.UNREADABLE, " the corner ", DANA, NOW);

        assertThat(passport.state()).isEqualTo(DocumentState.REJECTED);
        assertThat(passport.rejectedFor()).contains(RejectionReason.UNREADABLE);
        assertThat(passport.reason()).isEqualTo("the corner");
    }

    @Test
    void runs_out_by_the_day_and_is_good_on_its_last_one() {
        LocalDate last = TODAY.plusDays(60);
        Document passport = passport(new IdDetails(Optional.of(IdPaper.PASSPORT), "4711", "USA", Optional.of(last)));
        assertThat(passport.age(last.plusDays(1), last.plusDays(61))).isFalse();
        passport.review();
        passport.approve(DANA, NOW);

        assertThat(passport.age(TODAY.minusDays(1), last.minusDays(1))).isFalse();
        assertThat(passport.age(TODAY, last)).isTrue();
        assertThat(passport.state()).isEqualTo(DocumentState.EXPIRING);
        assertThat(passport.age(last, last.plusDays(60))).isFalse();
        assertThat(passport.age(last.plusDays(1), last.plusDays(61))).isTrue();
        assertThat(passport.state()).isEqualTo(DocumentState.EXPIRED);
    }

    @Test
    void every_step_towards_its_last_day_is_told_once() {
        LocalDate last = TODAY.plusDays(61);
        Document passport = approved(last);

        assertThat(passport.tell(TODAY)).isEmpty();
        assertThat(passport.tell(last.minusDays(60))).contains(ExpiryStep.SIXTY_DAYS);
        assertThat(passport.tell(last.minusDays(31))).isEmpty();
        assertThat(passport.tell(last.minusDays(30))).contains(ExpiryStep.THIRTY_DAYS);
        assertThat(passport.tell(last.minusDays(7))).contains(ExpiryStep.SEVEN_DAYS);
        assertThat(passport.tell(last)).isEmpty();
        assertThat(passport.tell(last.plusDays(1))).contains(ExpiryStep.OVER);
        assertThat(passport.tell(last.plusDays(400))).isEmpty();
        assertThat(passport.toldStep()).contains(ExpiryStep.OVER);
    }

    @Test
    void steps_that_passed_while_nothing_ran_are_not_told_any_more() {
        Document passport = approved(TODAY.plusDays(90));

        assertThat(passport.tell(TODAY.plusDays(85))).contains(ExpiryStep.SEVEN_DAYS);
        assertThat(passport.tell(TODAY.plusDays(86))).isEmpty();
    }

    @Test
    void nobody_is_told_of_what_was_never_good() {
        Document passport = passport(details(IdPaper.PASSPORT, "1", "A", 3));

        assertThat(passport.tell(TODAY)).isEmpty();
    }

    @Test
    void an_id_says_which_it_is_and_what_stands_on_it() {
        assertThat(codeOf(() -> complete(DocumentType.PHOTO_ID, IdDetails.NONE)))
                .isEqualTo(VerificationError.WRONG_ID);
        assertThat(codeOf(() -> complete(DocumentType.PHOTO_ID, details(IdPaper.CURRENT_LEASE, "1", "A", 9))))
                .isEqualTo(VerificationError.WRONG_ID);
        assertThat(codeOf(() -> complete(DocumentType.OTHER, PASSPORT))).isEqualTo(VerificationError.WRONG_ID);
        assertThat(codeOf(() -> complete(DocumentType.PHOTO_ID, details(IdPaper.PASSPORT, " ", "A", 9))))
                .isEqualTo(VerificationError.DETAIL_NEEDED);
        assertThat(codeOf(() -> complete(
                        DocumentType.PHOTO_ID,
                        new IdDetails(Optional.of(IdPaper.PASSPORT), "1", "A", Optional.empty()))))
                .isEqualTo(VerificationError.DETAIL_NEEDED);
        complete(DocumentType.PHOTO_ID, PASSPORT);
        complete(DocumentType.OTHER, IdDetails.NONE);
    }

    @Test
    void an_id_that_expired_yesterday_is_refused_and_one_of_today_is_not() {
        assertThat(codeOf(() -> complete(DocumentType.PHOTO_ID, details(IdPaper.PASSPORT, "1", "A", -1))))
                .isEqualTo(VerificationError.OUT_OF_DATE);
        complete(DocumentType.PHOTO_ID, details(IdPaper.PASSPORT, "1", "A", 0));
    }

    @Test
    void a_card_has_two_sides_that_differ() {
        IdDetails card = details(IdPaper.US_DRIVERS_OR_NONDRIVER_ID, "1", "IL", 9);

        assertThat(codeOf(() -> complete(DocumentType.PHOTO_ID, card))).isEqualTo(VerificationError.BACK_NEEDED);
        assertThat(codeOf(() -> document(DocumentType.PHOTO_ID, card, Optional.of(blob("a")), Optional.of(blob("a")))
                        .mustBeComplete(TODAY)))
                .isEqualTo(VerificationError.SAME_SIDES);
        assertThat(codeOf(() -> document(DocumentType.PHOTO_ID, card, Optional.empty(), Optional.of(blob("a")))
                        .mustBeComplete(TODAY)))
                .isEqualTo(VerificationError.FRONT_NEEDED);
        document(DocumentType.PHOTO_ID, card, Optional.of(blob("a")), Optional.of(blob("b")))
                .mustBeComplete(TODAY);
    }

    @Test
    void a_page_that_is_older_than_the_document_decides_nothing() {
        assertThatThrownBy(() -> passport(PASSPORT).mustBeAsSeen(9)).isInstanceOf(PlatformException.class);
    }

    private static void complete(DocumentType type, IdDetails details) {
        document(type, details, Optional.of(blob("a")), Optional.empty()).mustBeComplete(TODAY);
    }

    private static IdDetails details(IdPaper paper, String number, String issuer, int days) {
        return new IdDetails(Optional.of(paper), number, issuer, Optional.of(TODAY.plusDays(days)));
    }

    private static Document approved(LocalDate last) {
        Document passport = passport(new IdDetails(Optional.of(IdPaper.PASSPORT), "4711", "USA", Optional.of(last)));
        passport.review();
        passport.approve(DANA, NOW);
        return passport;
    }

    private static Document passport(IdDetails details) {
        NewDocument uploaded = document(DocumentType.PHOTO_ID, details, Optional.of(blob("a")), Optional.empty());
        return new Document(new CustomerId(7), uploaded, DANA, NOW);
    }

    private static NewDocument document(
            DocumentType type, IdDetails details, Optional<StoredBlob> front, Optional<StoredBlob> back) {
        return new NewDocument(type, details, Optional.empty(), front, back);
    }

    private static StoredBlob blob(String sha256) {
        return new StoredBlob(new ContentId(5), "key", FileName.of("id.jpg"), sha256, 9, MediaType.JPEG, 90, 60, 1, 1);
    }

    private static PlatformErrorCode codeOf(ThrowingCallable refused) {
        return catchThrowableOfType(PlatformException.class, refused).code();
    }
}
