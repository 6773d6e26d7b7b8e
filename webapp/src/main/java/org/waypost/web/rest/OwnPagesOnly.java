package org.waypost.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.Set;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.WebError;
import org.waypost.web.site.SameOrigin;
import org.waypost.web.site.Visits;

/** Takes writes only from pages of the same site, and lets no other website read. */
@PreMatching
public class OwnPagesOnly implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        boolean isOwn = READING.contains(context.getMethod())
                ? !FOREIGN.contains(String.valueOf(request.getHeader("Sec-Fetch-Site")))
                : SameOrigin.sent(request, Visits.siteOf(request).orElseThrow());
        if (!isOwn) {
            throw new PlatformException(WebError.FOREIGN_ORIGIN);
        }
    }
}
