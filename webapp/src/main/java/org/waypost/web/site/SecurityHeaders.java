package org.waypost.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waypost.tenancy.Site;

/** The headers every answer carries, whatever made it. */
@ApplicationScoped
class SecurityHeaders {
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";
    private static final String BARCODE_READER = "/resources/waypost/dist/barcode-reader.js";

    @Inject
    @ConfigProperty(name = "waypost.public.scheme", defaultValue = "http")
    private String scheme;

    @Inject
    @ConfigProperty(name = "waypost.local", defaultValue = "false")
    private boolean local;

    String policyFor(HttpServletRequest request) {
        if (RequestPath.of(request).equals(BARCODE_READER)) {
            return ContentSecurityPolicy.forBarcodeReader();
        }
        return Visits.siteOf(request)
                .map(Site::issuer)
                .map(ContentSecurityPolicy::forPages)
                .orElseGet(ContentSecurityPolicy::withoutSite);
    }

    void apply(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(ContentSecurityPolicy.HEADER, policyFor(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", caching(request));
        if (scheme.equals("https")) {
            response.setHeader("Strict-Transport-Security", TWO_YEARS);
        }
    }

    /** A resource whose address names the release never changes; on a developer's machine it does. */
    private String caching(HttpServletRequest request) {
        if (!RequestPath.isResource(request)) {
            return "no-store";
        }
        return request.getParameter("v") == null || local ? "no-cache" : "public, max-age=31536000, immutable";
    }
}
