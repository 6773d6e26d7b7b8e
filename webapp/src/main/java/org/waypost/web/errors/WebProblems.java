package org.waypost.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.waypost.shared.PlatformErrorCode;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** Ends a request with a no: hands it to the container, which dispatches to {@link ProblemServlet}. */
public final class WebProblems {
    private static final String ATTRIBUTE = WebProblems.class.getName();
    private static final List<PlatformErrorCode> BY_STATUS = List.of(
            WebError.BAD_REQUEST,
            SharedError.UNAUTHENTICATED,
            SharedError.FORBIDDEN,
            SharedError.NOT_FOUND,
            WebError.METHOD_NOT_ALLOWED,
            WebError.NOT_ACCEPTABLE,
            SharedError.CONFLICT,
            SharedError.TOO_LARGE,
            WebError.MEDIA_TYPE,
            SharedError.INVALID,
            SharedError.DATABASE_AWAY);
    private static final int SERVER_ERRORS = 500;

    private WebProblems() {}

    /** Ends the request with a code. */
    public static void send(PlatformErrorCode code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(new PlatformException(code), request, response);
    }

    /** Ends the request with a coded exception. */
    public static void send(PlatformException problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(ATTRIBUTE, problem);
        response.sendError(problem.code().status());
    }

    /** What a status means that somebody else sent: the container, Faces, JAX-RS. */
    public static PlatformErrorCode codeOf(int status) {
        return BY_STATUS.stream()
                .filter(code -> code.status() == status)
                .findFirst()
                .orElse(status < SERVER_ERRORS ? WebError.BAD_REQUEST : SharedError.BUG);
    }

    /** What ended this request. */
    static PlatformException of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof PlatformException sent) {
            return sent;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Failures.meaningOf(thrown);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return new PlatformException(codeOf(status instanceof Integer number ? number : SERVER_ERRORS));
    }
}
