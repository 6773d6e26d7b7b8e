package org.waypost.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.waypost.tenancy.Site;

/** Whether a request was sent by a page of the same site, as browsers tell; a page cannot forge it. */
public final class SameOrigin {
    private SameOrigin() {}

    /**
     * True when {@code Origin} is the site's, or, where the browser sends none (reading), when {@code Sec-Fetch-Site} says
     * so. A request with neither comes from no browser of today.
     */
    public static boolean sent(HttpServletRequest request, Site site) {
        return sent(request, site.baseUrl());
    }

    static boolean sent(HttpServletRequest request, URI site) {
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return origin.equals(site.toString());
        }
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
