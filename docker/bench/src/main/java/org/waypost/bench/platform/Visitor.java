package org.waypost.bench.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signed in at Keycloak as with a browser, by following redirects and filling in its form. */
public final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 12;
    private static final int OK = 200;

    private final Http http = new Http();
    private final CookieJar cookies = new CookieJar();
    private final URI origin;

    private Visitor(URI origin) {
        this.origin = origin;
    }

    /** Goes to a site's first page and signs in on the way; fails when that page is not shown in the end. */
    public static Visitor signedIn(URI origin, String email, String password) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(origin);
        String form = visitor.follow(origin.resolve("/"), visitor.fetch(origin.resolve("/")));
        Matcher action = FORM.matcher(form);
        if (!action.find()) {
            throw new IOException("no sign-in form at " + origin);
        }
        URI address = URI.create(action.group(1).replace("&amp;", "&"));
        String page = visitor.follow(address, visitor.submit(address, email, password));
        if (FORM.matcher(page).find() && page.contains("kc-form-login")) {
            throw new IOException(email + " was not let in at " + origin);
        }
        return visitor;
    }

    /** A page that must be there. */
    public byte[] page(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = fetch(origin.resolve(path));
        if (response.statusCode() != OK) {
            throw new IOException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    /** Posts JSON as a page's own script does. */
    public HttpResponse<byte[]> posts(String path, String json) throws IOException, InterruptedException {
        URI address = origin.resolve(path);
        String[] headers = {
            "Content-Type", "application/json", "Origin", origin.toString(), "Cookie", cookies.header(address)
        };
        return http.post(address, BodyPublishers.ofString(json), headers);
    }

    private HttpResponse<byte[]> fetch(URI address) throws IOException, InterruptedException {
        return kept(address, http.get(address, "Accept", "text/html", "Cookie", cookies.header(address)));
    }

    private HttpResponse<byte[]> submit(URI address, String email, String password)
            throws IOException, InterruptedException {
        String fields = "username=" + encoded(email) + "&password=" + encoded(password) + "&credentialId=";
        HttpResponse<byte[]> response = http.post(
                address,
                BodyPublishers.ofString(fields),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookies.header(address));
        return kept(address, response);
    }

    private HttpResponse<byte[]> kept(URI address, HttpResponse<byte[]> response) {
        cookies.take(address, response);
        return response;
    }

    private String follow(URI from, HttpResponse<byte[]> first) throws IOException, InterruptedException {
        URI address = from;
        HttpResponse<byte[]> response = first;
        for (int i = 0; i < MOST_REDIRECTS && response.statusCode() / 100 == 3; i++) {
            address = address.resolve(response.headers().firstValue("Location").orElseThrow());
            response = fetch(address);
        }
        if (response.statusCode() != OK) {
            throw new IOException("sign-in ended with " + response.statusCode() + " at " + address.getPath());
        }
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
