package org.waypost.web.signin;

import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a realm handed out for a person, checked.
 *
 * @param claims who it is
 * @param idToken the signed form of the claims
 * @param refreshToken buys the next ones
 * @param renewAt when these stop being good, a little early
 */
record PersonTokens(IDTokenClaimsSet claims, String idToken, String refreshToken, Instant renewAt) {
    private static final Duration EARLY = Duration.ofSeconds(5);

    static PersonTokens of(OIDCTokens tokens, IDTokenClaimsSet claims, Instant now) {
        Duration life = Duration.ofSeconds(tokens.getAccessToken().getLifetime());
        return new PersonTokens(
                claims,
                tokens.getIDTokenString(),
                refreshToken(tokens),
                now.plus(life).minus(EARLY));
    }

    String name() {
        String name = claims.getStringClaim("name");
        return name == null ? Objects.requireNonNullElse(claims.getStringClaim("preferred_username"), "") : name;
    }

    List<String> roles() {
        return Objects.requireNonNullElse(claims.getStringListClaim("roles"), List.of());
    }

    String sid() {
        return Objects.requireNonNullElse(claims.getStringClaim("sid"), "");
    }

    String subject() {
        return claims.getSubject().getValue();
    }

    Instant issuedAt() {
        return claims.getIssueTime().toInstant();
    }

    /** Hides the tokens. */
    @Override
    public String toString() {
        return "PersonTokens[" + subject() + "]";
    }

    private static String refreshToken(Tokens tokens) {
        return tokens.getRefreshToken() == null ? "" : tokens.getRefreshToken().getValue();
    }
}
