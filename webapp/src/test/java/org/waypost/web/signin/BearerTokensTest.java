package org.waypost.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.Site;

class BearerTokensTest {
    private static final TestRealm DOWNTOWN = TestSites.DOWNTOWN_REALM;
    private static final TestRealm LAKESIDE = TestSites.LAKESIDE_REALM;
    private static final TestRealm UPTOWN = TestSites.UPTOWN_REALM;

    private final List<String> asked = new ArrayList<>();
    private final BearerTokens tokens = new BearerTokens(new Realms(new TestSites()), new Issuers() {
        @Override
        Issuer named(String name) {
            asked.add(name);
            return List.of(DOWNTOWN, LAKESIDE, UPTOWN).stream()
                    .filter(realm -> realm.name().equals(name))
                    .map(TestRealm::issuer)
                    .findFirst()
                    .orElseThrow();
        }
    });

    @Test
    void a_program_of_the_site_is_known_with_the_roles_it_may_have_there() {
        Actor actor = known(DOWNTOWN.signed(DOWNTOWN.accessClaims()));

        assertThat(actor.kind()).isEqualTo(ActorKind.PROGRAM);
        assertThat(actor.name()).isEqualTo("scanner");
        assertThat(actor.subject()).isEqualTo("a1e32d3e");
        assertThat(actor.roles()).containsExactly("clerk");
    }

    @Test
    void a_person_of_the_site_is_known_by_name() {
        Actor actor = known(DOWNTOWN.signed(DOWNTOWN.accessClaims()
                .claim("preferred_username", "dana@downtown.example")
                .claim("name", "Dana Kim")));

        assertThat(actor.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(actor.name()).isEqualTo("Dana Kim");
    }

    @Test
    void a_realm_cannot_give_the_roles_of_another_kind_of_site() {
        Actor actor = known(DOWNTOWN.signed(
                DOWNTOWN.accessClaims().claim("roles", List.of("platform-admin", "franchise-admin", "owner"))));

        assertThat(actor.roles()).containsExactly("owner");
    }

    @Test
    void a_token_of_another_site_is_refused_before_anybody_looks_for_its_key() {
        assertThat(shown(UPTOWN.signed(UPTOWN.accessClaims()))).isInstanceOf(Recognition.Refused.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_token_that_names_this_issuer_but_was_signed_by_another_is_refused() {
        assertThat(shown(UPTOWN.signed(DOWNTOWN.accessClaims()))).isInstanceOf(Recognition.Refused.class);
    }

    @Test
    void the_franchises_administrator_is_known_at_its_location() {
        Actor actor =
                known(LAKESIDE.signed(LAKESIDE.accessClaims().claim("roles", List.of("franchise-admin", "owner"))));

        assertThat(actor.roles()).containsExactly("franchise-visitor");
    }

    @Test
    void no_realm_gives_the_role_of_a_visitor() {
        Actor actor = known(DOWNTOWN.signed(DOWNTOWN.accessClaims().claim("roles", List.of("franchise-visitor"))));

        assertThat(actor.roles()).isEmpty();
    }

    @Test
    void nobody_else_of_the_franchise_is_known_at_its_location() {
        String token = LAKESIDE.signed(LAKESIDE.accessClaims().claim("roles", List.of("owner", "clerk")));

        assertThat(shown(token)).isInstanceOf(Recognition.Refused.class);
    }

    @Test
    void the_franchises_administrator_is_nobody_at_a_location_it_does_not_own() {
        String token = LAKESIDE.signed(LAKESIDE.accessClaims().claim("roles", List.of("franchise-admin")));

        assertThat(shown(token, TestSites.UPTOWN)).isInstanceOf(Recognition.Refused.class);
    }

    @Test
    void a_locations_token_is_nobody_at_its_franchise() {
        String token = DOWNTOWN.signed(DOWNTOWN.accessClaims().claim("roles", List.of("franchise-admin")));

        assertThat(shown(token, TestSites.LAKESIDE)).isInstanceOf(Recognition.Refused.class);
    }

    @Test
    void an_expired_token_is_refused() {
        Instant then = Instant.now().minusSeconds(600);

        assertRefused(DOWNTOWN.accessClaims().expirationTime(Date.from(then)));
    }

    @Test
    void a_token_for_somebody_else_is_refused() {
        assertRefused(DOWNTOWN.accessClaims().audience("account"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "Refresh", "Offline", "logout+jwt"})
    void a_token_of_another_type_is_refused(String type) {
        assertRefused(DOWNTOWN.accessClaims().claim("typ", type));
    }

    @Test
    void a_token_without_a_type_is_refused() {
        assertRefused(DOWNTOWN.accessClaims().claim("typ", null));
    }

    @Test
    void a_token_without_an_end_is_refused() {
        assertRefused(DOWNTOWN.accessClaims().expirationTime(null));
    }

    @Test
    void an_unsigned_token_is_refused() {
        String unsigned = new PlainJWT(DOWNTOWN.accessClaims().build()).serialize();

        assertThat(shown(unsigned)).isInstanceOf(Recognition.Refused.class);
    }

    @Test
    void a_token_signed_with_the_public_key_as_if_it_were_a_password_is_refused() throws JOSEException {
        byte[] publicKey = DOWNTOWN.key().toRSAPublicKey().getEncoded();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(DOWNTOWN.key().getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, DOWNTOWN.accessClaims().build());
        token.sign(new MACSigner(publicKey));

        assertThat(shown(token.serialize())).isInstanceOf(Recognition.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "a.b.c", "..", "eyJhbGciOiJSUzI1NiJ9..", "null"})
    void what_is_no_token_is_refused(String token) {
        assertThat(shown(token)).isInstanceOf(Recognition.Refused.class);
    }

    @Test
    void a_tampered_token_is_refused() {
        String[] part = DOWNTOWN.signed(DOWNTOWN.accessClaims()).split("\\.", -1);
        String other = DOWNTOWN.signed(DOWNTOWN.accessClaims().subject("somebody-else"))
                .split("\\.", -1)[1];

        assertThat(shown(part[0] + "." + other + "." + part[2])).isInstanceOf(Recognition.Refused.class);
    }

    @Test
    void without_a_token_somebody_is_a_stranger() {
        assertThat(tokens.recognise(FakeRequests.withHeaders(Map.of()), TestSites.DOWNTOWN))
                .isInstanceOf(Recognition.Stranger.class);
        assertThat(BearerTokens.tokenOf("Basic ZGFuYTpwYXNz")).isEmpty();
    }

    @Test
    void the_scheme_may_be_written_in_any_case() {
        assertThat(BearerTokens.tokenOf("bearer abc")).contains("abc");
        assertThat(BearerTokens.tokenOf("BEARER abc")).contains("abc");
    }

    @Test
    void a_header_too_long_for_any_token_is_not_read() {
        assertThat(BearerTokens.tokenOf("Bearer " + "a".repeat(20_000))).isEmpty();
    }

    @Test
    void nobody_is_let_in_while_the_provider_cannot_be_asked() {
        BearerTokens cut = new BearerTokens(new Realms(new TestSites()), new Issuers() {
            @Override
            Issuer named(String name) {
                throw new PlatformException(SharedError.SIGN_IN_AWAY);
            }
        });
        String token = DOWNTOWN.signed(DOWNTOWN.accessClaims());

        assertThat(cut.recognise(bearing(token), TestSites.DOWNTOWN)).isInstanceOf(Recognition.Undecided.class);
    }

    private void assertRefused(JWTClaimsSet.Builder claims) {
        assertThat(shown(DOWNTOWN.signed(claims))).isInstanceOf(Recognition.Refused.class);
    }

    private Actor known(String token) {
        Recognition recognition = shown(token);
        assertThat(recognition).isInstanceOf(Recognition.Known.class);
        return ((Recognition.Known) recognition).caller().actor();
    }

    private Recognition shown(String token) {
        return shown(token, TestSites.DOWNTOWN);
    }

    private Recognition shown(String token, Site site) {
        return tokens.recognise(bearing(token), site);
    }

    private static HttpServletRequest bearing(String token) {
        return FakeRequests.withHeaders(Map.of("Authorization", "Bearer " + token));
    }
}
