package org.waypost.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Site;

class SignInSessionsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String LOCK = SignInSessions.class.getName() + ".lock";

    private final AtomicInteger renewals = new AtomicInteger();
    private final HttpSession session = FakeRequests.session();
    private final SignedInPeople people = new SignedInPeople();
    private final RevokedSessions revoked = new RevokedSessions(new SharedRows(CLOCK), people, CLOCK);
    private Renewal provider = () -> tokens("dana", "clerk");

    private final SignInSessions sessions = new SignInSessions(
            new Realms(new TestSites()),
            new TokenDesk() {
                @Override
                PersonTokens renew(Realm realm, String refreshToken) throws SignInRefused {
                    renewals.incrementAndGet();
                    return provider.answer();
                }
            },
            revoked,
            people,
            CLOCK);

    @BeforeEach
    void sessions_have_a_lock() {
        session.setAttribute(LOCK, new Object());
    }

    @Test
    void nobody_is_known_without_a_session() {
        assertThat(sessions.recognise(FakeRequests.withSession(null), TestSites.DOWNTOWN))
                .isInstanceOf(Recognition.Stranger.class);
    }

    @Test
    void nobody_is_known_by_a_session_in_which_nobody_signed_in() {
        assertThat(recognised()).isInstanceOf(Recognition.Stranger.class);
    }

    @Test
    void whoever_signed_in_is_known_at_his_site() {
        dana(NOW.plusSeconds(60)).putInto(session);

        assertThat(recognised()).isInstanceOf(Recognition.Known.class);
        assertThat(renewals).hasValue(0);
        assertThat(people.withSubject(TestSites.DOWNTOWN.tenant(), "dana")).containsExactly("2|dana");
    }

    @Test
    void at_another_site_he_is_a_foreigner_and_his_session_is_left_alone() {
        dana(NOW.plusSeconds(60)).putInto(session);

        assertThat(recognisedAt(TestSites.UPTOWN)).isInstanceOf(Recognition.Foreigner.class);
        assertThat(recognisedAt(TestSites.LAKESIDE)).isInstanceOf(Recognition.Foreigner.class);
        assertThat(recognised()).isInstanceOf(Recognition.Known.class);
    }

    @Test
    void a_session_of_the_right_site_from_a_realm_it_does_not_trust_is_a_foreigners() {
        SignedIn other = new SignedIn(
                2, TestSites.UPTOWN_REALM.name(), "x", "s", NOW, "X", List.of("owner"), "", "", NOW.plusSeconds(60));
        other.putInto(session);

        assertThat(recognised()).isInstanceOf(Recognition.Foreigner.class);
    }

    @Test
    void twelve_requests_at_the_moment_of_expiry_renew_once() throws Exception {
        dana(NOW.minusSeconds(1)).putInto(session);
        CountDownLatch begin = new CountDownLatch(1);
        ExecutorService browsers = Executors.newFixedThreadPool(12);
        List<Future<Recognition>> answers = IntStream.range(0, 12)
                .mapToObj(request -> browsers.submit(() -> {
                    begin.await();
                    return recognised();
                }))
                .toList();
        begin.countDown();
        for (Future<Recognition> answer : answers) {
            assertThat(answer.get()).isInstanceOf(Recognition.Known.class);
        }
        browsers.shutdown();

        assertThat(renewals).hasValue(1);
    }

    @Test
    void a_renewal_brings_the_roles_of_now() {
        dana(NOW.minusSeconds(1)).putInto(session);
        provider = () -> tokens("dana", "manager");

        Recognition recognition = recognised();

        assertThat(((Recognition.Known) recognition).caller().actor().roles()).containsExactly("manager");
    }

    @Test
    void a_refused_renewal_ends_the_session() {
        dana(NOW.minusSeconds(1)).putInto(session);
        provider = () -> {
            throw new SignInRefused("invalid_grant");
        };

        assertThat(recognised()).isInstanceOf(Recognition.Stranger.class);
        assertThat(SignedIn.in(session)).isEmpty();
    }

    @Test
    void a_renewal_that_names_somebody_else_ends_the_session() {
        dana(NOW.minusSeconds(1)).putInto(session);
        provider = () -> tokens("somebody-else", "owner");

        assertThat(recognised()).isInstanceOf(Recognition.Stranger.class);
    }

    @Test
    void while_the_provider_is_away_nobody_is_let_in_and_the_session_waits() {
        dana(NOW.minusSeconds(1)).putInto(session);
        provider = () -> {
            throw new PlatformException(SharedError.SIGN_IN_AWAY);
        };

        assertThat(recognised()).isInstanceOf(Recognition.Undecided.class);
        provider = () -> tokens("dana", "clerk");
        assertThat(recognised()).isInstanceOf(Recognition.Known.class);
    }

    @Test
    void a_sign_in_that_ended_at_the_provider_ends_the_session() {
        dana(NOW.plusSeconds(60)).putInto(session);
        revoked.revoke(TestSites.DOWNTOWN.issuer(), "s1", "dana", NOW);

        assertThat(recognised()).isInstanceOf(Recognition.Stranger.class);
        assertThat(SignedIn.in(session)).isEmpty();
    }

    @Test
    void a_logout_told_by_the_provider_ends_sessions_that_are_open_on_this_node_at_once() {
        dana(NOW.plusSeconds(60)).putInto(session);
        recognised();

        revoked.revoke(TestSites.DOWNTOWN.issuer(), "s1", "dana", NOW);

        assertThat(SignedIn.in(session)).isEmpty();
    }

    private Recognition recognised() {
        return recognisedAt(TestSites.DOWNTOWN);
    }

    private Recognition recognisedAt(Site site) {
        return sessions.recognise(FakeRequests.withSession(session), site);
    }

    private static SignedIn dana(Instant renewAt) {
        return new SignedIn(
                2,
                TestSites.DOWNTOWN.issuer(),
                "dana",
                "s1",
                NOW.minusSeconds(60),
                "Dana Kim",
                List.of("clerk"),
                "id",
                "refresh",
                renewAt);
    }

    private static PersonTokens tokens(String subject, String role) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(TestSites.DOWNTOWN.issuer())
                .audience("portal")
                .subject(subject)
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(5))))
                .claim("name", "Dana Kim")
                .claim("roles", List.of(role))
                .build();
        try {
            return new PersonTokens(new IDTokenClaimsSet(claims), "id", "refresh", NOW.plus(Duration.ofMinutes(5)));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Renewal {
        PersonTokens answer() throws SignInRefused;
    }
}
