package org.waypost.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.tenancy.PlatformKey;
import org.waypost.tenancy.Site;

/**
 * Keeps begun sign-ins in the browser that began them, sealed with the platform key for one site and one state: whoever has
 * not signed in costs no session, any node can take the answer, and several tabs may sign in at once.
 */
@ApplicationScoped
class PendingSignIns {
    private static final String COOKIE = "waypost-signin-";
    private static final String PATH = "/oidc/callback";
    private static final int LIFE_SECONDS = 1800;

    private final PlatformKey key;
    private final Clock clock;

    /** For the proxy. */
    protected PendingSignIns() {
        this(null, null);
    }

    @Inject
    PendingSignIns(PlatformKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    void keep(PendingSignIn pending, Site site, HttpServletResponse response) {
        byte[] sealed = key.seal(pending.toBytes(), sealOf(site, pending.state()));
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        response.addCookie(cookie(nameFor(pending.state()), value, LIFE_SECONDS, site));
    }

    /** The sign-in that {@code state} belongs to, once. */
    Optional<PendingSignIn> take(String state, Site site, HttpServletRequest request, HttpServletResponse response) {
        String name = nameFor(state);
        Optional<PendingSignIn> found = cookies(request)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .flatMap(cookie -> open(cookie, site, state))
                .filter(pending -> pending.isAlive(clock.instant()));
        found.ifPresent(pending -> response.addCookie(cookie(name, "", 0, site)));
        return found;
    }

    private Optional<PendingSignIn> open(Cookie cookie, Site site, String state) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cookie.getValue());
            return Optional.of(PendingSignIn.fromBytes(state, key.open(sealed, sealOf(site, state))));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Stream.of(request.getCookies());
    }

    private static String sealOf(Site site, String state) {
        return "pending-sign-in|" + site.tenant().value() + "|" + state;
    }

    private static String nameFor(String state) {
        return COOKIE + Integer.toHexString(state.hashCode());
    }

    private static Cookie cookie(String name, String value, int seconds, Site site) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(site.baseUrl().getScheme()));
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
