package org.waypost.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.WebProblems;
import org.waypost.web.site.Visits;

/** {@code /signin?via=franchise}: an administrator of the franchise comes to one of its locations by the franchise's realm. */
@WebServlet(urlPatterns = "/signin")
public class FranchiseSignInServlet extends HttpServlet {
    @Inject
    private transient SignInStart start;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"franchise".equals(request.getParameter("via"))) {
            response.sendRedirect("/");
            return;
        }
        try {
            start.sendToFranchise(Visits.siteOf(request).orElseThrow(), response);
        } catch (PlatformException noFranchiseOrAway) {
            WebProblems.send(noFranchiseOrAway, request, response);
        }
    }
}
