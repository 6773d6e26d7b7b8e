package org.waypost.web.errors;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.TenantScope;
import org.waypost.web.site.RequestPath;
import org.waypost.web.site.Trace;

/**
 * Where the container sends every request that ended with an error. Programs get a problem document, people the page
 * {@code errors/problem.xhtml}, or a still plainer one when there is no site or the page itself fails.
 */
@WebServlet(urlPatterns = "/errors/problem")
public class ProblemServlet extends HttpServlet {
    private static final String PAGE = "/errors/problem.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean isError = request.getDispatcherType() == DispatcherType.ERROR;
        PlatformException meaning = isError ? WebProblems.of(request) : new PlatformException(SharedError.NOT_FOUND);
        Failures.log(meaning);
        Problem problem =
                Problem.of(meaning, readerOf(request), Trace.of(request).id());
        response.setStatus(problem.status());
        problem.retryAfter().ifPresent(seconds -> response.setHeader("Retry-After", String.valueOf(seconds)));
        if (isForProgram(request)) {
            ProblemJson.of(problem).write(response);
        } else {
            tellPerson(problem, meaning, request, response);
        }
    }

    private static void tellPerson(
            Problem problem, PlatformException meaning, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean canShowPage = TenantScope.bound().isPresent() && meaning.code() != SharedError.DATABASE_AWAY;
        if (!canShowPage || !showPage(meaning, request, response)) {
            PlainPage.of(problem, readerOf(request)).write(response);
        }
    }

    private static boolean showPage(
            PlatformException meaning, HttpServletRequest request, HttpServletResponse response) {
        try {
            request.setAttribute(ProblemPage.ATTRIBUTE, meaning);
            request.getRequestDispatcher(PAGE).forward(request, response);
            return true;
        } catch (ServletException | IOException | RuntimeException loggedByTheServer) {
            if (!response.isCommitted()) {
                response.resetBuffer();
            }
            return response.isCommitted();
        }
    }

    private static boolean isForProgram(HttpServletRequest request) {
        Object wanted = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String mode = request.getHeader("Sec-Fetch-Mode");
        boolean isProgramsPath = wanted instanceof String path && RequestPath.isForPrograms(path);
        boolean isScript = mode != null && !mode.equals("navigate");
        return isProgramsPath || isScript || RequestPath.isSocket(request);
    }

    private static Locale readerOf(HttpServletRequest request) {
        return request.getLocale();
    }
}
