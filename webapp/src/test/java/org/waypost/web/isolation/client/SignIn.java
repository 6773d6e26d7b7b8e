package org.waypost.web.isolation.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes the way of a browser: to the page, to Keycloak, through its form, and back. */
final class SignIn {
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*>");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 15;

    private final HttpClient http;
    private final Cookies cookies = new Cookies();
    private URI here;

    SignIn(HttpClient http) {
        this.http = http;
    }

    /** Returns the cookies of somebody who is in; fails when the way ends elsewhere. */
    Cookies at(URI page, String email, String password) {
        HttpResponse<String> form = follow(HttpRequest.newBuilder(page).GET(), page);
        String fields = "username=" + encoded(email) + "&password=" + encoded(password) + "&credentialId=";
        URI action = here.resolve(actionIn(form.body()));
        HttpResponse<String> arrived = follow(
                HttpRequest.newBuilder(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)),
                action);
        if (!here.getHost().equals(page.getHost()) || arrived.statusCode() != 200) {
            throw new IllegalStateException(
                    email + " did not get in: " + arrived.statusCode() + " at " + here + ": " + arrived.body());
        }
        return cookies;
    }

    private HttpResponse<String> follow(HttpRequest.Builder first, URI address) {
        here = address;
        HttpResponse<String> response = send(first);
        for (int step = 0; response.statusCode() / 100 == 3; step++) {
            if (step == MOST_REDIRECTS) {
                throw new IllegalStateException("redirected for ever, at last to " + here);
            }
            here = here.resolve(response.headers().firstValue("Location").orElseThrow());
            response = send(HttpRequest.newBuilder(here).GET());
        }
        return response;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        String known = cookies.of(here.getHost());
        if (!known.isEmpty()) {
            request.header("Cookie", known);
        }
        try {
            HttpResponse<String> response =
                    http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
            cookies.take(here, response.headers());
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException("at " + here, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String actionIn(String page) {
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("no sign-in form in " + page);
        }
        Matcher action = ACTION.matcher(form.group());
        if (!action.find()) {
            throw new IllegalStateException("no address in " + form.group());
        }
        return action.group(1).replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
