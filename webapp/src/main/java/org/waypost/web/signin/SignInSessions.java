package org.waypost.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.annotation.Counted;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Site;

/** Recognises people by their web session, renews what the session knows of them, and begins and ends sessions. */
@ApplicationScoped
class SignInSessions {
    private static final String LOCK = SignInSessions.class.getName() + ".lock";
    private static final int SECONDS_A_MINUTE = 60;
    private static final Logger LOG = Logger.getLogger(SignInSessions.class.getName());

    private final Realms realms;
    private final TokenDesk desk;
    private final RevokedSessions revoked;
    private final SignedInPeople people;
    private final Clock clock;

    /** For the proxy. */
    protected SignInSessions() {
        this(null, null, null, null, null);
    }

    @Inject
    SignInSessions(Realms realms, TokenDesk desk, RevokedSessions revoked, SignedInPeople people, Clock clock) {
        this.realms = realms;
        this.desk = desk;
        this.revoked = revoked;
        this.people = people;
        this.clock = clock;
    }

    /** Who the session of this request says is there. */
    Recognition recognise(HttpServletRequest request, Site site) {
        HttpSession session = request.getSession(false);
        Optional<SignedIn> person = Optional.ofNullable(session).flatMap(SignedIn::in);
        if (person.isEmpty()) {
            return new Recognition.Stranger();
        }
        Optional<Realm> realm = realms.trusted(site, person.get().issuer());
        if (person.get().tenant() != site.tenant().value() || realm.isEmpty()) {
            return new Recognition.Foreigner();
        }
        return recognise(request, session, person.get(), new Trusted(site, realm.get()));
    }

    /** Begins a session for somebody who has just come back from the provider; whatever session there was is over. */
    @Counted(name = "waypost_sign_ins", absolute = true, description = "People who signed in at this node")
    void begin(HttpServletRequest request, Site site, Realm realm, PersonTokens tokens) {
        Optional.ofNullable(request.getSession(false)).ifPresent(SignInSessions::end);
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * SECONDS_A_MINUTE);
        session.setAttribute(LOCK, new Lock());
        CsrfToken.give(session);
        SignedIn person = new SignedIn(
                site.tenant().value(),
                realm.issuer(),
                tokens.subject(),
                tokens.sid(),
                tokens.issuedAt(),
                tokens.name(),
                Realms.roles(site, realm.issuer(), tokens.roles()),
                tokens.idToken(),
                tokens.refreshToken(),
                tokens.renewAt());
        person.putInto(session);
    }

    /** Ends a session; does nothing when it ended meanwhile. */
    static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            LOG.log(Level.FINE, "session had ended already", endedMeanwhile);
        }
    }

    private Recognition recognise(HttpServletRequest request, HttpSession session, SignedIn person, Trusted trusted) {
        try {
            if (revoked.contains(person)) {
                end(session);
                return new Recognition.Stranger();
            }
            SignedIn now = fresh(session, person, trusted);
            people.seen(session, now);
            return new Recognition.Known(now.caller(request));
        } catch (SignInRefused refused) {
            LOG.log(Level.FINE, "sign-in is over", refused);
            end(session);
            return new Recognition.Stranger();
        } catch (PlatformException away) {
            return new Recognition.Undecided(away);
        }
    }

    /** One request renews, the others of the session wait for it: a refresh token is good only once. */
    private SignedIn fresh(HttpSession session, SignedIn person, Trusted trusted) throws SignInRefused {
        if (isFresh(person)) {
            return person;
        }
        synchronized (lockOf(session)) {
            SignedIn now = SignedIn.in(session).orElseThrow(() -> new SignInRefused("ended meanwhile"));
            return isFresh(now) ? now : renew(session, now, trusted);
        }
    }

    private SignedIn renew(HttpSession session, SignedIn person, Trusted trusted) throws SignInRefused {
        PersonTokens tokens = desk.renew(trusted.realm(), person.refreshToken());
        if (!tokens.subject().equals(person.subject())) {
            throw new SignInRefused("the renewal is somebody else's");
        }
        List<String> roles = Realms.roles(trusted.site(), person.issuer(), tokens.roles());
        SignedIn renewed = person.renewed(tokens, roles);
        renewed.putInto(session);
        return renewed;
    }

    private boolean isFresh(SignedIn person) {
        return clock.instant().isBefore(person.renewAt());
    }

    private static Object lockOf(HttpSession session) throws SignInRefused {
        try {
            return Optional.ofNullable(session.getAttribute(LOCK)).orElseThrow(() -> new SignInRefused("no lock"));
        } catch (IllegalStateException endedMeanwhile) {
            throw new SignInRefused(endedMeanwhile);
        }
    }

    private record Trusted(Site site, Realm realm) {}

    private static final class Lock implements Serializable {}
}
