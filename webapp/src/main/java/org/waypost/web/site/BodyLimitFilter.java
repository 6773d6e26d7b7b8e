package org.waypost.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waypost.shared.SharedError;
import org.waypost.web.errors.WebProblems;

/**
 * Refuses bodies that are larger than anything we take: by their announced length, or while they are read when none was
 * announced. Uploads are streamed and have their own limit for each file.
 */
public class BodyLimitFilter extends HttpFilter {
    @Inject
    @ConfigProperty(name = "waypost.body.limit", defaultValue = "2097152")
    private long limit;

    @Inject
    @ConfigProperty(name = "waypost.body.multipart-limit", defaultValue = "268435456")
    private long multipartLimit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isUpload = isUpload(request);
        long most = isUpload ? multipartLimit : limit;
        if (request.getContentLengthLong() > most) {
            WebProblems.send(SharedError.TOO_LARGE, request, response);
        } else if (request.getHeader("Transfer-Encoding") != null && !isUpload) {
            chain.doFilter(new LimitedRequest(request, most), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }
}
