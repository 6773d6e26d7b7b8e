package org.waypost.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import org.junit.jupiter.api.Test;

class LogoutTokenTest {
    private static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");
    private static final TestRealm DOWNTOWN = TestSites.DOWNTOWN_REALM;

    @Test
    void names_the_sign_in_that_ended() throws Exception {
        LogoutTokenClaimsSet claims = accept(DOWNTOWN.signed(DOWNTOWN.logoutClaims(), LOGOUT));

        assertThat(claims.getSessionID().getValue()).isEqualTo("s1");
        assertThat(claims.getSubject().getValue()).isEqualTo("af73");
    }

    @Test
    void is_refused_when_another_realm_signed_it() {
        assertRefused(TestSites.UPTOWN_REALM.signed(DOWNTOWN.logoutClaims(), LOGOUT));
        assertRefused(TestSites.UPTOWN_REALM.signed(TestSites.UPTOWN_REALM.logoutClaims(), LOGOUT));
    }

    @Test
    void is_refused_when_it_is_for_another_client() {
        assertRefused(DOWNTOWN.signed(DOWNTOWN.logoutClaims().audience("account"), LOGOUT));
    }

    @Test
    void is_refused_when_it_is_another_kind_of_token() {
        assertRefused(DOWNTOWN.signed(DOWNTOWN.logoutClaims(), JOSEObjectType.JWT));
        assertRefused(DOWNTOWN.signed(DOWNTOWN.logoutClaims().claim("events", null), LOGOUT));
    }

    @Test
    void is_refused_when_nobody_signed_it() {
        JWTClaimsSet claims = DOWNTOWN.logoutClaims().build();

        assertRefused(new PlainJWT(claims).serialize());
    }

    private static void assertRefused(String token) {
        assertThatThrownBy(() -> accept(token)).isInstanceOf(BadJOSEException.class);
    }

    private static LogoutTokenClaimsSet accept(String token) throws Exception {
        return DOWNTOWN.issuer().logoutTokens().validate(JWTParser.parse(token));
    }
}
