package org.waypost.web.signin;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import org.waypost.tenancy.Site;
import org.waypost.web.site.PageAddress;

/** Sends a browser to the provider: authorization code flow with PKCE, state and nonce. */
@ApplicationScoped
class SignInStart {
    @Inject
    private Issuers issuers;

    @Inject
    private PendingSignIns pendings;

    @Inject
    private Clock clock;

    void send(Site site, Realm realm, String back, HttpServletResponse response) throws IOException {
        URI authorization = issuers.named(realm.issuer()).authorization();
        PendingSignIn pending =
                PendingSignIn.begin(site.tenant().value(), realm.issuer(), clock.instant(), PageAddress.safe(back));
        pendings.keep(pending, site, response);
        response.sendRedirect(request(authorization, realm, pending).toString());
    }

    private static URI request(URI authorization, Realm realm, PendingSignIn pending) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid"), Realm.client(), realm.callback())
                .endpointURI(authorization)
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(pending.codeVerifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }
}
