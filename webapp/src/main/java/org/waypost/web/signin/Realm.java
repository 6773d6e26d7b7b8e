package org.waypost.web.signin;

import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.net.URI;
import org.waypost.tenancy.Site;

/**
 * Where people of a site sign in, and the name and secret the site has there.
 *
 * @param issuer the realm
 * @param secret of client {@code portal}
 * @param callback where the provider sends people back to
 */
record Realm(String issuer, String secret, URI callback) {
    static final String CLIENT = "portal";

    /** The site's own realm. */
    static Realm of(Site site) {
        return new Realm(site.issuer(), site.portalSecret(), callbackOf(site));
    }

    /** The realm of the franchise that owns the site, from which its administrators come. */
    static Realm ofFranchise(Site franchise, Site site) {
        return new Realm(franchise.issuer(), franchise.portalSecret(), callbackOf(site));
    }

    static ClientID client() {
        return new ClientID(CLIENT);
    }

    ClientSecretBasic authentication() {
        return new ClientSecretBasic(client(), new Secret(secret));
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "Realm[" + issuer + "]";
    }

    private static URI callbackOf(Site site) {
        return URI.create(site.baseUrl() + "/oidc/callback");
    }
}
