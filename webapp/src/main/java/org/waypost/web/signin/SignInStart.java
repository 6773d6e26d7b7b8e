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
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
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
    private Realms realms;

    @Inject
    private Clock clock;

    /** To the site's own realm, and afterwards to the page {@code back}. */
    void send(Site site, String back, HttpServletResponse response) throws IOException {
        send(site, begin(false, back), response);
    }

    /** Once more to the site's own realm, after an answer that nobody here had waited for. */
    void sendAgain(Site site, HttpServletResponse response) throws IOException {
        send(site, begin(false, "/").repeated(), response);
    }

    /**
     * To the realm of the franchise that owns the site.
     *
     * @throws PlatformException {@link SharedError#NOT_FOUND} when no franchise does
     */
    void sendToFranchise(Site site, HttpServletResponse response) throws IOException {
        send(site, begin(true, "/"), response);
    }

    private PendingSignIn begin(boolean viaFranchise, String back) {
        return PendingSignIn.begin(viaFranchise, clock.instant(), PageAddress.safe(back));
    }

    private void send(Site site, PendingSignIn pending, HttpServletResponse response) throws IOException {
        Realm realm =
                realms.of(site, pending.viaFranchise()).orElseThrow(() -> new PlatformException(SharedError.NOT_FOUND));
        URI authorization = issuers.named(realm.issuer()).authorization();
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
