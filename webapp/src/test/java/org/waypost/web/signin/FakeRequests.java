package org.waypost.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Requests and sessions as far as the sign-in looks at them. */
final class FakeRequests {
    private FakeRequests() {}

    static HttpServletRequest withHeaders(Map<String, String> headers) {
        return request(headers, null);
    }

    static HttpServletRequest withSession(HttpSession session) {
        return request(Map.of(), session);
    }

    static HttpServletRequest withCookies(List<Cookie> cookies) {
        return fake(HttpServletRequest.class, (method, arguments) -> cookies.toArray(new Cookie[0]));
    }

    /** A response whose cookies end up in a list. */
    static HttpServletResponse responseInto(List<Cookie> cookies) {
        return fake(HttpServletResponse.class, (method, arguments) -> {
            cookies.add((Cookie) arguments[0]);
            return null;
        });
    }

    /** A session that holds attributes until it is invalidated, and refuses afterwards as the server's do. */
    static HttpSession session() {
        Map<String, Object> attributes = new ConcurrentHashMap<>();
        AtomicBoolean ended = new AtomicBoolean();
        return fake(HttpSession.class, (method, arguments) -> {
            if (ended.get()) {
                throw new IllegalStateException("ended");
            }
            return switch (method) {
                case "getId" -> "session";
                case "getAttribute" -> attributes.get(arguments[0]);
                case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                case "invalidate" -> ended.getAndSet(true);
                default -> throw new UnsupportedOperationException(method);
            };
        });
    }

    private static HttpServletRequest request(Map<String, String> headers, HttpSession session) {
        return fake(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getHeader" -> headers.get(arguments[0]);
            case "getSession" -> session;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.answer(method.getName(), arguments)));
    }

    private interface Answers {
        Object answer(String method, Object[] arguments);
    }
}
