package org.waypost.web.apply;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waypost.tenancy.Sites;

/** {@code /apply.css}: the location's own colour; the policy for pages allows no style within them. */
@WebServlet(urlPatterns = "/apply.css")
public class SiteColourServlet extends HttpServlet {
    @Inject
    private transient Sites sites;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accent = sites.current().accent();
        response.setContentType("text/css;charset=UTF-8");
        response.getWriter().print(accent.matches("#[0-9a-fA-F]{6}") ? ":root { --accent: " + accent + "; }\n" : "");
    }
}
