package org.waypost.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** A word that only the session's own pages know; a plain form sends it to prove that it is one of ours. */
@ApplicationScoped
public class CsrfToken {
    private static final String ATTRIBUTE = CsrfToken.class.getName();
    private static final String PARAMETER = "csrf";
    private static final int RANDOM_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The word of this request's session; empty when nobody has signed in. */
    public String current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String word ? word : "";
    }

    /** Whether the request brought the word of its session as parameter {@code csrf}. */
    boolean isIn(HttpServletRequest request) {
        String sent = request.getParameter(PARAMETER);
        byte[] word = current(request).getBytes(StandardCharsets.UTF_8);
        return sent != null && word.length > 0 && MessageDigest.isEqual(word, sent.getBytes(StandardCharsets.UTF_8));
    }

    static void give(HttpSession session) {
        byte[] drawn = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(drawn);
        session.setAttribute(ATTRIBUTE, Base64.getUrlEncoder().withoutPadding().encodeToString(drawn));
    }
}
