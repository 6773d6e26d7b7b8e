package org.waypost.web.signin;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Site;
import org.waypost.web.errors.WebError;
import org.waypost.web.errors.WebProblems;
import org.waypost.web.site.SameOrigin;
import org.waypost.web.site.Visits;

/** {@code POST /oidc/logout}: ends the session here, then sends the browser to the provider to end the sign-in there. */
@WebServlet(urlPatterns = "/oidc/logout")
public class LogoutServlet extends HttpServlet {
    private static final String SIGNED_OUT = "/errors/signed-out.xhtml";
    private static final Logger LOG = Logger.getLogger(LogoutServlet.class.getName());

    @Inject
    private transient Issuers issuers;

    @Inject
    private transient CsrfToken csrf;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Site site = Visits.siteOf(request).orElseThrow();
        if (!csrf.isIn(request) && !SameOrigin.sent(request, site)) {
            WebProblems.send(WebError.FOREIGN_ORIGIN, request, response);
            return;
        }
        Optional<SignedIn> person = SignedIn.in(request);
        Optional.ofNullable(request.getSession(false)).ifPresent(SignInSessions::end);
        response.sendRedirect(
                person.flatMap(known -> providersPage(known, site)).orElse(SIGNED_OUT));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/");
    }

    /** Nowhere when the provider is away: the session here is over all the same. */
    private Optional<String> providersPage(SignedIn person, Site site) {
        try {
            URI endSession = issuers.named(person.issuer()).endSession();
            URI back = URI.create(site.baseUrl() + SIGNED_OUT);
            return Optional.of(new LogoutRequest(endSession, SignedJWT.parse(person.idToken()), back, null)
                    .toURI()
                    .toString());
        } catch (PlatformException | ParseException away) {
            LOG.log(Level.WARNING, "signed out here only", away);
            return Optional.empty();
        }
    }
}
