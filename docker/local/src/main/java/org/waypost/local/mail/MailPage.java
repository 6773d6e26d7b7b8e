package org.waypost.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waypost.local.process.LocalException;

/** Shows the mail server's mail in a browser: a list that refreshes itself, each mail as HTML and as text. */
public final class MailPage {
    private static final Pattern MAIL = Pattern.compile("/mail/([0-9]{1,8})/(html|text|head)");
    private static final String HTML = "text/html; charset=utf-8";
    /** The page's own files only; a mail sits in a frame of its own without scripts. */
    private static final String PAGE_POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'";

    /** The pages that mails link to refuse to be shown in a frame. */
    private static final String LINKS_IN_NEW_TABS = "<base target=\"_blank\">";

    private static final String MAIL_POLICY =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src * data:; style-src 'unsafe-inline'";

    private final int port;
    private final MailServer mails;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private HttpServer server;

    public MailPage(int port, MailServer mails) {
        this.port = port;
        this.mails = mails;
    }

    public void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new LocalException("The mail page cannot listen on port " + port + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public void stop() {
        if (server != null) {
            server.stop(0);
            threads.shutdownNow();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (path.equals("/")) {
                send(exchange, HTML, PAGE_POLICY, file("page.html"));
            } else if (path.equals("/list")) {
                send(exchange, HTML, PAGE_POLICY, MailList.html(mails.mails()));
            } else if (path.matches("/page\\.(css|js)")) {
                send(
                        exchange,
                        path.endsWith("css") ? "text/css" : "text/javascript",
                        PAGE_POLICY,
                        file(path.substring(1)));
            } else {
                mail(exchange, path);
            }
        }
    }

    private void mail(HttpExchange exchange, String path) throws IOException {
        Matcher address = MAIL.matcher(path);
        Optional<Mail> mail = address.matches() ? find(Integer.parseInt(address.group(1))) : Optional.empty();
        if (mail.isEmpty()) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        switch (address.group(2)) {
            case "html" -> send(exchange, HTML, MAIL_POLICY, mail.get().html() + LINKS_IN_NEW_TABS);
            case "text" ->
                send(
                        exchange,
                        "text/plain; charset=utf-8",
                        MAIL_POLICY,
                        mail.get().text());
            default -> send(exchange, HTML, PAGE_POLICY, MailList.head(mail.get()));
        }
    }

    private Optional<Mail> find(int number) {
        return mails.mails().stream().filter(mail -> mail.number() == number).findFirst();
    }

    private static void send(HttpExchange exchange, String type, String policy, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String file(String name) {
        try (InputStream in = MailPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
