package org.waypost.web.apply;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waypost.shared.PlatformException;
import org.waypost.verification.ApplicationLinks;
import org.waypost.verification.VerificationError;
import org.waypost.web.site.Applicant;

/** {@code /apply}: opens the link of an e-mail and leads to the page, whose address carries it no further. */
@WebServlet(urlPatterns = "/apply")
public class ApplyLinkServlet extends HttpServlet {
    /** Tells the page that the link opens nothing. */
    static final String LOST = ApplyLinkServlet.class.getName();

    private static final String PAGE = "/apply.xhtml";

    @Inject
    private transient ApplicationLinks links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            Applicant.enters(links.open(String.valueOf(request.getParameter("t"))), request);
            response.sendRedirect(PAGE);
        } catch (PlatformException wrong) {
            if (wrong.code() != VerificationError.UNKNOWN_LINK) {
                throw wrong;
            }
            request.setAttribute(LOST, true);
            response.setStatus(VerificationError.UNKNOWN_LINK.status());
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }
}
