package org.waypost.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What ties together everything one request caused, in the words of W3C Trace Context.
 *
 * @param id 32 hex digits: the caller's trace id if it sent one, else a new one
 * @param span 16 hex digits: our part of the trace
 */
public record Trace(String id, String span) {
    /** Carries the trace id for people who report a problem. */
    public static final String CORRELATION_HEADER = "X-Correlation-Id";

    private static final String TRACE_HEADER = "traceparent";
    private static final String ATTRIBUTE = Trace.class.getName();
    private static final Pattern SENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?");
    private static final Pattern ZEROES = Pattern.compile("0+");
    private static final int ID_BYTES = 16;
    private static final int SPAN_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The trace of a request; the same one however often it is asked for. */
    public static Trace of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Trace known) {
            return known;
        }
        Trace trace = from(request.getHeader(TRACE_HEADER));
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    static Trace from(String header) {
        Matcher sent = SENT.matcher(header == null ? "" : header.trim());
        boolean usable = sent.matches() && !isZero(sent.group(1)) && !isZero(sent.group(2));
        return new Trace(usable ? sent.group(1) : random(ID_BYTES), random(SPAN_BYTES));
    }

    void mark(HttpServletResponse response) {
        response.setHeader(TRACE_HEADER, "00-" + id + "-" + span + "-01");
        response.setHeader(CORRELATION_HEADER, id);
    }

    private static boolean isZero(String hex) {
        return ZEROES.matcher(hex).matches();
    }

    private static String random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
