package org.waypost.web.site;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page of ours may load and where it may send things. */
final class ContentSecurityPolicy {
    static final String HEADER = "Content-Security-Policy";

    private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/=_-]+'");

    private ContentSecurityPolicy() {}

    /**
     * For a page whose site sends people to {@code issuer} to sign in and out. Style attributes are let through because
     * PrimeFaces' growl and dialogs write them; style elements and every inline script are not.
     */
    static String forPages(String issuer) {
        return "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; style-src-attr 'unsafe-inline';"
                + " object-src 'none'; base-uri 'self'; frame-ancestors 'none';"
                + " form-action 'self' " + origin(issuer) + "; script-src 'self'";
    }

    /** For pages without a site, which load nothing but their look. */
    static String withoutSite() {
        return "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'none'";
    }

    /** For the worker that reads barcodes: WebAssembly runs there and nowhere else. */
    static String forBarcodeReader() {
        return "default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
    }

    /**
     * The policy to send when somebody sets {@code wanted}: PrimeFaces hands over its nonce in a policy of its own, which
     * joins ours at the end, where {@code script-src} stands. A policy without a nonce is meant as it is.
     */
    static String merged(String ours, String wanted) {
        Matcher nonce = NONCE.matcher(wanted);
        return nonce.find() ? ours + " " + nonce.group() : wanted;
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
