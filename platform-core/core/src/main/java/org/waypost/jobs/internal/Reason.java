package org.waypost.jobs.internal;

import java.util.regex.Pattern;
import org.waypost.jobs.PermanentFailure;
import org.waypost.shared.PlatformException;

/**
 * Why an attempt failed, as operators see it: a stable code or the error's class, and a text without secrets.
 *
 * @param code up to 80 characters
 * @param text one line, up to 500 characters
 */
record Reason(String code, String text) {
    private static final int CODE = 80;
    private static final int TEXT = 500;
    private static final int DEPTH = 20;
    private static final Pattern NAMED_SECRET = Pattern.compile(
            "(?i)([\\w-]*(?:password|passwd|secret|token|api[-_]?key|credential)[\\w-]*\"?\\s*[=:]\\s*)\\S+");
    private static final Pattern AUTHORIZATION = Pattern.compile("(?i)\\b(bearer|basic)\\s+[\\w+/=._~-]{6,}");
    private static final Pattern USER_IN_URL = Pattern.compile("://[^/@\\s]+@");

    Reason {
        code = shortened(code, CODE);
        text = shortened(withoutSecrets(text.replaceAll("\\s+", " ").trim()), TEXT);
    }

    /** The reason behind an error: a coded one in its causes says most, else the innermost one does. */
    static Reason of(Throwable error) {
        Throwable cause = error;
        for (int depth = 0; depth < DEPTH && cause.getCause() != null && !tellsEnough(cause); depth++) {
            cause = cause.getCause();
        }
        String text = String.valueOf(cause.getMessage());
        return cause instanceof PlatformException coded
                ? new Reason(coded.code().code(), text)
                : new Reason(cause.getClass().getSimpleName(), text);
    }

    private static boolean tellsEnough(Throwable error) {
        return error instanceof PlatformException || error instanceof PermanentFailure;
    }

    private static String withoutSecrets(String text) {
        String named = NAMED_SECRET.matcher(text).replaceAll("$1…");
        String header = AUTHORIZATION.matcher(named).replaceAll("$1 …");
        return USER_IN_URL.matcher(header).replaceAll("://…@");
    }

    private static String shortened(String text, int limit) {
        return text.length() > limit ? text.substring(0, limit - 1) + "…" : text;
    }
}
