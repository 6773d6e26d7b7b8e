package org.waypost.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waypost.access.Access;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Site;
import org.waypost.web.errors.WebError;
import org.waypost.web.errors.WebProblems;
import org.waypost.web.signin.Challenge;
import org.waypost.web.signin.Recognition;

/**
 * Lets a request into its area or says why not: an area that this site does not have is 404, somebody unknown is asked to
 * sign in, somebody known who may not is 403, and so is a socket opened by a page of another site.
 */
public class AreaFilter extends HttpFilter {
    @Inject
    private transient Access access;

    @Inject
    private transient Challenge challenge;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Site site = Visits.siteOf(request).orElse(null);
        if (site == null) {
            chain.doFilter(request, response);
            return;
        }
        Area area = Areas.of(RequestPath.of(request));
        Recognition recognition = Recognition.of(request);
        if (!area.existsAt(site.kind())) {
            WebProblems.send(SharedError.NOT_FOUND, request, response);
        } else if (isForeignSocket(request, site)) {
            WebProblems.send(WebError.FOREIGN_ORIGIN, request, response);
        } else if (recognition.isWelcomeAt(area.isOpen())) {
            enter(area, request, response, chain);
        } else {
            challenge.answer(recognition, site, request, response);
        }
    }

    /** Browsers let any page open a socket to any host, with the cookies of that host. */
    private static boolean isForeignSocket(HttpServletRequest request, Site site) {
        return RequestPath.isSocket(request) && !SameOrigin.sent(request, site);
    }

    private void enter(Area area, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (area.permission().map(access::allowed).orElse(true)) {
            chain.doFilter(request, response);
        } else {
            WebProblems.send(SharedError.FORBIDDEN, request, response);
        }
    }
}
