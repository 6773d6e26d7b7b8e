package org.waypost.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Site;
import org.waypost.web.errors.WebProblems;
import org.waypost.web.site.PageAddress;
import org.waypost.web.site.RequestPath;

/** Answers somebody who is not known well enough: each kind of request in the way it understands. */
@ApplicationScoped
public class Challenge {
    /** Tells scripts that the page must be opened again: they keep what was typed. */
    public static final String REOPEN_HEADER = "X-Waypost-Reopen";

    private static final String PARTIAL_REDIRECT =
            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"%s\"></redirect></partial-response>";

    @Inject
    private SignInStart start;

    /** Asks to sign in, or says why that would not help now. */
    public void answer(Recognition recognition, Site site, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (recognition instanceof Recognition.Undecided undecided) {
            WebProblems.send(undecided.reason(), request, response);
        } else if (RequestPath.of(request).startsWith("/api/")) {
            askForToken(recognition, site, request, response);
        } else {
            dropForeignSession(recognition, request, response);
            askToSignIn(site, request, response);
        }
    }

    private static void askForToken(
            Recognition recognition, Site site, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String error = recognition instanceof Recognition.Refused ? ", error=\"invalid_token\"" : "";
        response.setHeader("WWW-Authenticate", "Bearer realm=\"" + site.slug() + "\"" + error);
        WebProblems.send(SharedError.UNAUTHENTICATED, request, response);
    }

    private void askToSignIn(Site site, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            reopen(PageAddress.of(request, site), response);
        } else if (isScript(request)) {
            response.setHeader(REOPEN_HEADER, "sign-in");
            WebProblems.send(SharedError.UNAUTHENTICATED, request, response);
        } else {
            sendToProvider(site, request, response);
        }
    }

    private void sendToProvider(Site site, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            start.send(site, PageAddress.of(request, site), response);
        } catch (PlatformException away) {
            WebProblems.send(away, request, response);
        }
    }

    /** Has the browser open the page again as a whole, which then leads to the sign-in and back. */
    private static void reopen(String page, HttpServletResponse response) throws IOException {
        response.setHeader(REOPEN_HEADER, "sign-in");
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String escaped = page.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        response.getWriter().print(PARTIAL_REDIRECT.formatted(escaped));
        response.flushBuffer();
    }

    /** Scripts, pictures and sockets cannot show a sign-in page. Old browsers send no such header: they get the page. */
    private static boolean isScript(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return RequestPath.isForPrograms(request)
                || RequestPath.isSocket(request)
                || (mode != null && !mode.equals("navigate"));
    }

    private static void dropForeignSession(
            Recognition recognition, HttpServletRequest request, HttpServletResponse response) {
        if (recognition instanceof Recognition.Foreigner) {
            var config = request.getServletContext().getSessionCookieConfig();
            Cookie cookie = new Cookie(config.getName() == null ? "JSESSIONID" : config.getName(), "");
            cookie.setPath("/");
            cookie.setMaxAge(0);
            response.addCookie(cookie);
        }
    }
}
