package org.waypost.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.waypost.tenancy.Site;

/** The page somebody is on or wants, to send him there again: always a path of the same site. */
public final class PageAddress {
    private static final String HOME = "/";
    private static final int LONGEST = 1500;
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private PageAddress() {}

    /** Of a page that was opened: itself; of anything else: the page it was done on. */
    public static String of(HttpServletRequest request, Site site) {
        boolean isOpening = "GET".equals(request.getMethod()) && request.getHeader("Faces-Request") == null;
        return isOpening ? opened(request) : referring(request.getHeader("Referer"), site.baseUrl());
    }

    /** The text if it is a path of this site, else the site's home. */
    public static String safe(String path) {
        return path != null
                        && path.length() <= LONGEST
                        && OWN_PATH.matcher(path).matches()
                ? path
                : HOME;
    }

    private static String opened(HttpServletRequest request) {
        String query = request.getQueryString();
        return safe(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    static String referring(String referer, URI base) {
        String origin = base + "/";
        if (referer == null || !referer.startsWith(origin)) {
            return HOME;
        }
        return safe(referer.substring(origin.length() - 1).split("#", 2)[0]);
    }
}
