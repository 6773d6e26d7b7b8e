package org.waypost.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Site;
import org.waypost.web.errors.WebProblems;
import org.waypost.web.site.Visits;

/** {@code POST /oidc/backchannel-logout}: the provider says that a sign-in has ended, by a signed token. */
@WebServlet(urlPatterns = "/oidc/backchannel-logout")
public class BackchannelLogoutServlet extends HttpServlet {
    private static final Logger LOG = Logger.getLogger(BackchannelLogoutServlet.class.getName());

    @Inject
    private transient Issuers issuers;

    @Inject
    private transient RevokedSessions revoked;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Site site = Visits.siteOf(request).orElseThrow();
        String token = request.getParameter("logout_token");
        try {
            revoke(site.issuer(), claims(site.issuer(), token == null ? "" : token));
        } catch (ParseException | BadJOSEException refused) {
            LOG.log(Level.INFO, "logout token refused: {0}", refused.getMessage());
            WebProblems.send(SharedError.MALFORMED_BODY, request, response);
        } catch (JOSEException keysAway) {
            WebProblems.send(new PlatformException(SharedError.SIGN_IN_AWAY, keysAway), request, response);
        } catch (PlatformException away) {
            WebProblems.send(away, request, response);
        }
    }

    private LogoutTokenClaimsSet claims(String issuer, String token)
            throws ParseException, BadJOSEException, JOSEException {
        return issuers.named(issuer).logoutTokens().validate(JWTParser.parse(token));
    }

    private void revoke(String issuer, LogoutTokenClaimsSet claims) {
        String sid = claims.getSessionID() == null ? "" : claims.getSessionID().getValue();
        String subject = claims.getSubject() == null ? "" : claims.getSubject().getValue();
        revoked.revoke(issuer, sid, subject, claims.getIssueTime().toInstant());
    }
}
