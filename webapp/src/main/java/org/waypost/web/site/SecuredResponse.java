package org.waypost.web.site;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;

/**
 * Keeps the site's content security policy when PrimeFaces sets one with its nonce, and sends people on by the site's public
 * address: the server itself may stand behind a proxy that speaks https in its place.
 */
final class SecuredResponse extends HttpServletResponseWrapper {
    private final String policy;
    private final URI baseUrl;
    private final Runnable marks;

    /** {@code marks} sets the headers that every answer carries, again after a reset. */
    SecuredResponse(HttpServletResponse response, String policy, URI baseUrl, Runnable marks) {
        super(response);
        this.policy = policy;
        this.baseUrl = baseUrl;
        this.marks = marks;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        boolean isPath = location.startsWith("/") && !location.startsWith("//");
        super.sendRedirect(isPath ? baseUrl + location : location);
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, secured(name, value));
    }

    @Override
    public void addHeader(String name, String value) {
        if (ContentSecurityPolicy.HEADER.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void reset() {
        super.reset();
        marks.run();
    }

    private String secured(String name, String value) {
        boolean isPolicy = ContentSecurityPolicy.HEADER.equalsIgnoreCase(name) && value != null;
        return isPolicy ? ContentSecurityPolicy.merged(policy, value) : value;
    }
}
