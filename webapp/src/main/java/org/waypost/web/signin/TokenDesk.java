package org.waypost.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** Where codes and refresh tokens are exchanged for tokens; checks what comes back. */
@ApplicationScoped
class TokenDesk {
    private static final int SERVER_ERRORS = 500;

    @Inject
    private Issuers issuers;

    @Inject
    private Clock clock;

    /** The tokens for a code that the provider sent the browser back with. */
    PersonTokens redeem(Realm realm, String code, PendingSignIn pending) throws SignInRefused {
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), realm.callback(), pending.codeVerifier());
        return ask(realm, grant, new Nonce(pending.nonce()));
    }

    /** The next tokens; the provider accepts a refresh token once. */
    PersonTokens renew(Realm realm, String refreshToken) throws SignInRefused {
        return ask(realm, new RefreshTokenGrant(new RefreshToken(refreshToken)), null);
    }

    private PersonTokens ask(Realm realm, AuthorizationGrant grant, Nonce nonce) throws SignInRefused {
        Issuer issuer = issuers.named(realm.issuer());
        OIDCTokens tokens = send(new TokenRequest.Builder(issuer.token(), realm.authentication(), grant).build());
        if (tokens.getIDToken() == null) {
            throw new SignInRefused("no id token");
        }
        return PersonTokens.of(tokens, checked(issuer, tokens, nonce), clock.instant());
    }

    private static OIDCTokens send(TokenRequest request) throws SignInRefused {
        try {
            HTTPRequest http = request.toHTTPRequest();
            http.setConnectTimeout(Issuers.CONNECT_MILLIS);
            http.setReadTimeout(Issuers.READ_MILLIS);
            return read(http.send());
        } catch (IOException away) {
            throw new PlatformException(SharedError.SIGN_IN_AWAY, away);
        } catch (ParseException unreadable) {
            throw new SignInRefused(unreadable);
        }
    }

    private static OIDCTokens read(HTTPResponse http) throws ParseException, SignInRefused {
        if (http.getStatusCode() >= SERVER_ERRORS) {
            throw new PlatformException(SharedError.SIGN_IN_AWAY, http.getStatusCode());
        }
        TokenResponse response = OIDCTokenResponseParser.parse(http);
        if (response instanceof OIDCTokenResponse granted) {
            return granted.getOIDCTokens();
        }
        ErrorObject error = response.toErrorResponse().getErrorObject();
        throw new SignInRefused(error.getCode() + ": " + error.getDescription());
    }

    private static IDTokenClaimsSet checked(Issuer issuer, OIDCTokens tokens, Nonce nonce) throws SignInRefused {
        try {
            return issuer.idTokens().validate(tokens.getIDToken(), nonce);
        } catch (BadJOSEException refused) {
            throw new SignInRefused(refused);
        } catch (JOSEException keysAway) {
            throw new PlatformException(SharedError.SIGN_IN_AWAY, keysAway);
        }
    }
}
