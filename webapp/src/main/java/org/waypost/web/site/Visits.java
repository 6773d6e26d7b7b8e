package org.waypost.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.Failures;

/** Finds the site a request is for. Asked once by the sign-in, which runs first, and remembered in the request. */
@ApplicationScoped
public class Visits {
    private static final String ATTRIBUTE = Visit.class.getName();
    private static final Set<String> INSTRUMENTS = Set.of("health", "metrics", "openapi");

    @Inject
    private Sites sites;

    @Inject
    @ConfigProperty(name = "waypost.base.domain", defaultValue = "localhost")
    private String baseDomain;

    /** What this request found at its host. */
    public Visit of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Visit known) {
            return known;
        }
        Visit visit = find(request);
        request.setAttribute(ATTRIBUTE, visit);
        return visit;
    }

    /** The open site this request is for; empty when there is none. */
    public static Optional<Site> siteOf(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Visit.Open open ? Optional.of(open.site()) : Optional.empty();
    }

    private Visit find(HttpServletRequest request) {
        Optional<String> host = HostName.of(request.getServerName());
        if (INSTRUMENTS.contains(firstSegment(RequestPath.of(request)))) {
            return host.equals(Optional.of("admin." + baseDomain)) ? new Visit.Instruments() : new Visit.Nowhere();
        }
        try {
            return host.flatMap(sites::byHost).map(Visits::at).orElseGet(Visit.Nowhere::new);
        } catch (RuntimeException failed) {
            return new Visit.Unknown(Failures.meaningOf(failed));
        }
    }

    private static Visit at(Site site) {
        return site.isActive() ? new Visit.Open(site) : new Visit.Closed(site);
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }
}
