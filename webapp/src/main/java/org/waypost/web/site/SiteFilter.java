package org.waypost.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.TenantScope;
import org.waypost.tenancy.TenantStatus;
import org.waypost.web.errors.WebError;
import org.waypost.web.errors.WebProblems;
import org.waypost.web.signin.Caller;

/**
 * The first filter of every request: marks the answer with trace and security headers, turns away who knocks at no house of
 * ours, and binds tenant, actor and trace to the thread until the answer is written. The sign-in has run before it, so the
 * actor is known.
 */
public class SiteFilter extends HttpFilter {
    @Inject
    private transient Visits visits;

    @Inject
    private transient SecurityHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Visit visit = visits.of(request);
        Trace trace = Trace.of(request);
        Runnable marks = () -> mark(trace, request, response);
        marks.run();
        if (visit instanceof Visit.Open open) {
            inScope(open.site(), marks, request, response, chain);
        } else if (visit instanceof Visit.Instruments || mayPassWithoutSite(request)) {
            chain.doFilter(request, response);
        } else {
            turnAway(visit, request, response);
        }
    }

    /** The look of the page that tells why there is no site, and that page itself. */
    private static boolean mayPassWithoutSite(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR || RequestPath.isLook(request);
    }

    private void mark(Trace trace, HttpServletRequest request, HttpServletResponse response) {
        trace.mark(response);
        headers.apply(request, response);
    }

    private void inScope(
            Site site, Runnable marks, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var secured = new SecuredResponse(response, headers.policyFor(request), site.baseUrl(), marks);
        String correlationId = Trace.of(request).id();
        Actor actor = Applicant.cameTo(site.tenant(), request).orElseGet(() -> actorOf(request));
        TenantScope scope = TenantScope.open(site.tenant(), actor, correlationId);
        try {
            chain.doFilter(request, secured);
        } finally {
            scope.close();
        }
    }

    private static Actor actorOf(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Caller caller ? caller.actor() : Actor.nobody(Device.of(request));
    }

    private static void turnAway(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (visit instanceof Visit.Closed closed) {
            boolean suspended = closed.site().status() == TenantStatus.SUSPENDED;
            WebProblems.send(suspended ? WebError.SITE_SUSPENDED : WebError.SITE_NOT_READY, request, response);
        } else if (visit instanceof Visit.Unknown unknown) {
            WebProblems.send(unknown.reason(), request, response);
        } else {
            WebProblems.send(SharedError.NOT_FOUND, request, response);
        }
    }
}
