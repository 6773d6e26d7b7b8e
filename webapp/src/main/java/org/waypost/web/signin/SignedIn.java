package org.waypost.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waypost.access.Permission;
import org.waypost.access.Role;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.TenantId;
import org.waypost.web.site.Device;

/**
 * What a web session knows of the person who signed in. Never changed: a renewal puts another in its place.
 *
 * @param tenant the site the session is for; at any other it is worth nothing
 * @param issuer the realm that knows the person; when the site's realm is another one, the session is worth nothing
 * @param subject the realm's id of the person
 * @param sid the realm's id of this sign-in, which its logout names; empty when it tells none
 * @param since when the realm says the person signed in
 * @param name shown to people
 * @param roles in this site
 * @param idToken names the person when he signs out at the realm
 * @param refreshToken buys the next renewal; changes each time
 * @param renewAt when the roles must be asked for again
 */
record SignedIn(
        long tenant,
        String issuer,
        String subject,
        String sid,
        Instant since,
        String name,
        List<String> roles,
        String idToken,
        String refreshToken,
        Instant renewAt)
        implements Serializable {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    /** Whoever the session says has signed in; nobody when it ended meanwhile. */
    static Optional<SignedIn> in(HttpSession session) {
        try {
            return session.getAttribute(ATTRIBUTE) instanceof SignedIn person ? Optional.of(person) : Optional.empty();
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
    }

    static Optional<SignedIn> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(SignedIn::in);
    }

    void putInto(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** The same sign-in with what a renewal brought. */
    SignedIn renewed(PersonTokens tokens, List<String> newRoles) {
        return new SignedIn(
                tenant,
                issuer,
                subject,
                sid,
                since,
                tokens.name(),
                newRoles,
                tokens.idToken(),
                tokens.refreshToken(),
                tokens.renewAt());
    }

    boolean allows(Permission permission) {
        return roles.stream().map(Role::named).flatMap(Optional::stream).anyMatch(role -> role.allows(permission));
    }

    Caller caller(HttpServletRequest request) {
        Actor actor = new Actor(ActorKind.PERSON, subject, name, Set.copyOf(roles), Device.of(request));
        return new Caller(new TenantId(tenant), actor);
    }

    /** Hides the tokens. */
    @Override
    public String toString() {
        return "SignedIn[" + tenant + "|" + subject + "]";
    }
}
