package org.waypost.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.waypost.tenancy.Site;
import org.waypost.web.site.RequestPath;
import org.waypost.web.site.Visit;
import org.waypost.web.site.Visits;

/**
 * Recognises who sends a request, before any filter: by the bearer token under {@code /api}, by the session elsewhere, never
 * by both. It runs for every request and tells the container anew each time: the container must not remember a caller,
 * since it would take a session from one host at another.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    @Inject
    private Visits visits;

    @Inject
    private BearerTokens tokens;

    @Inject
    private SignInSessions sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (RequestPath.isResource(request) || !(visits.of(request) instanceof Visit.Open open)) {
            return context.doNothing();
        }
        Recognition recognition = recognise(request, open.site());
        recognition.rememberIn(request);
        if (recognition instanceof Recognition.Known known) {
            Caller caller = known.caller();
            return context.notifyContainerAboutLogin(caller, caller.actor().roles());
        }
        return context.doNothing();
    }

    private Recognition recognise(HttpServletRequest request, Site site) {
        boolean isProgram = RequestPath.of(request).startsWith("/api/");
        return isProgram ? tokens.recognise(request, site) : sessions.recognise(request, site);
    }
}
