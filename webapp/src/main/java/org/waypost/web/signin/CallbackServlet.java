package org.waypost.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waypost.audit.RecordVisit;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.Site;
import org.waypost.web.errors.WebError;
import org.waypost.web.errors.WebProblems;
import org.waypost.web.site.Device;
import org.waypost.web.site.Visits;

/** {@code /oidc/callback}: the browser is back from the provider, with a code or with the reason why there is none. */
@WebServlet(urlPatterns = "/oidc/callback")
public class CallbackServlet extends HttpServlet {
    private static final String SIGN_IN_PAGE_EXPIRED = "temporarily_unavailable";
    private static final Logger LOG = Logger.getLogger(CallbackServlet.class.getName());

    @Inject
    private transient PendingSignIns pendings;

    @Inject
    private transient Realms realms;

    @Inject
    private transient TokenDesk desk;

    @Inject
    private transient SignInSessions sessions;

    @Inject
    private transient SignInStart start;

    @Inject
    private transient RecordVisit visits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Site site = Visits.siteOf(request).orElseThrow();
        String state = Objects.requireNonNullElse(request.getParameter("state"), "");
        Optional<PendingSignIn> pending = pendings.take(state, site, request, response);
        try {
            if (pending.isPresent()) {
                arrive(pending.get(), site, request, response);
            } else {
                notExpected(state, site, request, response);
            }
        } catch (SignInRefused refused) {
            LOG.log(Level.INFO, "sign-in did not succeed: {0}", refused.getMessage());
            WebProblems.send(WebError.SIGN_IN_FAILED, request, response);
        } catch (PlatformException away) {
            WebProblems.send(away, request, response);
        }
    }

    private void arrive(PendingSignIn pending, Site site, HttpServletRequest request, HttpServletResponse response)
            throws SignInRefused, IOException {
        String error = request.getParameter("error");
        if (!SIGN_IN_PAGE_EXPIRED.equals(error)) {
            signIn(pending, site, request);
        }
        response.sendRedirect(pending.back());
    }

    private void signIn(PendingSignIn pending, Site site, HttpServletRequest request) throws SignInRefused {
        Realm realm = realms.of(site, pending.viaFranchise()).orElseThrow(() -> new SignInRefused("no such realm"));
        PersonTokens tokens = desk.redeem(realm, codeIn(request, realm), pending);
        if (pending.viaFranchise()) {
            recordVisit(site, realm, tokens, Device.of(request));
        }
        sessions.begin(request, site, realm, tokens);
    }

    private void recordVisit(Site site, Realm realm, PersonTokens tokens, String device) throws SignInRefused {
        Set<String> roles = Set.copyOf(Realms.roles(site, realm.issuer(), tokens.roles()));
        if (roles.isEmpty()) {
            throw new SignInRefused("not an administrator of the franchise");
        }
        visits.visited(new Actor(ActorKind.PERSON, tokens.subject(), tokens.name(), roles, device), realm.issuer());
    }

    private static String codeIn(HttpServletRequest request, Realm realm) throws SignInRefused {
        String error = request.getParameter("error");
        String code = request.getParameter("code");
        String issuer = Objects.requireNonNullElse(request.getParameter("iss"), realm.issuer());
        if (error != null || code == null || !issuer.equals(realm.issuer())) {
            throw new SignInRefused("the provider sent error " + error + ", issuer " + issuer);
        }
        return code;
    }

    /**
     * Somebody pressed Back after he had signed in, or took too long: he is led on. When that has been tried already, his
     * browser keeps no cookies.
     */
    private void notExpected(String state, Site site, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Recognition.of(request) instanceof Recognition.Known) {
            response.sendRedirect("/");
        } else if (PendingSignIn.isRepeated(state) || state.isEmpty()) {
            WebProblems.send(WebError.SIGN_IN_FAILED, request, response);
        } else {
            start.sendAgain(site, response);
        }
    }
}
