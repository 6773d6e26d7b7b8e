package org.waypost.web.renter;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.waypost.content.OpenedContent;
import org.waypost.requests.OpenSentScan;
import org.waypost.requests.RequestsError;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.WebProblems;

/** {@code /sent/file}: one of the files behind the link of an e-mail, to be saved, never run by a browser. */
@WebServlet(urlPatterns = "/sent/file")
public class SentFileServlet extends HttpServlet {
    @Inject
    private transient OpenSentScan openSentScan;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (OpenedContent file = openSentScan.take(String.valueOf(request.getParameter("t")), number(request))) {
            send(file, response);
        } catch (PlatformException refused) {
            if (response.isCommitted()) {
                throw refused;
            }
            WebProblems.send(refused, request, response);
        }
    }

    private static void send(OpenedContent file, HttpServletResponse response) throws IOException {
        String name = URLEncoder.encode(file.fileName().toString(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setContentType(file.contentType());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        file.stream().transferTo(response.getOutputStream());
    }

    private static int number(HttpServletRequest request) {
        try {
            return Integer.parseInt(String.valueOf(request.getParameter("n")));
        } catch (NumberFormatException e) {
            throw new PlatformException(RequestsError.UNKNOWN_LINK, e);
        }
    }
}
