package org.waypost.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waypost.shared.SharedError;
import org.waypost.web.errors.WebProblems;

/**
 * Refuses bodies that are larger than anything we take: by their announced length, or while they are read when none was
 * announced. Uploads are streamed; they may be larger, and have a limit for each file besides.
 */
public class BodyLimitFilter extends HttpFilter {
    private static final Set<String> BODILESS = Set.of("GET", "HEAD");

    @Inject
    @ConfigProperty(name = "waypost.body.limit", defaultValue = "2097152")
    private long limit;

    @Inject
    @ConfigProperty(name = "waypost.body.multipart-limit", defaultValue = "268435456")
    private long multipartLimit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long most = isUpload(request) ? multipartLimit : limit;
        if (request.getContentLengthLong() > most) {
            WebProblems.send(SharedError.TOO_LARGE, request, response);
        } else {
            chain.doFilter(limited(request, most), response);
        }
    }

    /** The container itself keeps to an announced length. */
    static HttpServletRequest limited(HttpServletRequest request, long most) {
        boolean isUnknown = request.getContentLengthLong() < 0 && !BODILESS.contains(request.getMethod());
        return isUnknown ? new LimitedRequest(request, most) : request;
    }

    static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && (type.startsWith("multipart/") || type.equals("application/java-archive"));
    }
}
