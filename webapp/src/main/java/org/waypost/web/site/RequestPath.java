package org.waypost.web.site;

import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as the server understood it: decoded, without dots, doubled slashes and path parameters. */
public final class RequestPath {
    private RequestPath() {}

    /** The path inside the application, beginning with a slash. */
    public static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        return path.startsWith("/") ? path : "/" + path;
    }

    /** Whether it is a style sheet, script, picture or font of the product: the same for everybody. */
    public static boolean isResource(HttpServletRequest request) {
        return isLook(request) || of(request).startsWith("/jakarta.faces.resource/");
    }

    /** Whether it is a file that is served as it lies. */
    static boolean isLook(HttpServletRequest request) {
        String path = of(request);
        return path.startsWith("/resources/") && !path.endsWith(".xhtml");
    }

    /** Whether a program asks, which reads a problem document rather than a page. */
    public static boolean isForPrograms(HttpServletRequest request) {
        return isForPrograms(of(request));
    }

    /** The same of a path. */
    public static boolean isForPrograms(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/ui/")
                || path.startsWith("/carriers/")
                || path.equals("/oidc/backchannel-logout");
    }

    /** Whether a page's script wants to open a socket. */
    public static boolean isSocket(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }
}
