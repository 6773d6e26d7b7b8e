package org.waypost.web.site;

import jakarta.servlet.http.HttpServletRequest;

/** From where somebody acts, as the browser or program names itself. */
public final class Device {
    private static final int LIMIT = 200;

    private Device() {}

    /** The name it sent, without control characters, at most 200 characters. */
    public static String of(HttpServletRequest request) {
        String sent = request.getHeader("User-Agent");
        String clean = sent == null ? "" : sent.replaceAll("\\p{Cntrl}", " ").trim();
        return clean.length() > LIMIT ? clean.substring(0, LIMIT) : clean;
    }
}
