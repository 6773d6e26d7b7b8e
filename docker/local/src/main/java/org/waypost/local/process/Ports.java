package org.waypost.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The ports the platform listens on, all on the loopback interface.
 *
 * @param http pages and REST (Payara)
 * @param keycloak sign-in
 * @param database the embedded MariaDB
 * @param smtp where the platform delivers e-mail
 * @param mail the page that shows this e-mail
 */
public record Ports(int http, int keycloak, int database, int smtp, int mail) {

    /** What {@code ./waypost up} uses when nobody says otherwise. */
    public static final Ports USUAL = new Ports(8080, 8180, 3307, 2525, 8025);

    /** The usual ports, each replaced by its variable ({@code WAYPOST_HTTP_PORT} and so on) where that is set. */
    public static Ports of(Map<String, String> environment) {
        return new Ports(
                port(environment, "WAYPOST_HTTP_PORT", USUAL.http),
                port(environment, "WAYPOST_KEYCLOAK_PORT", USUAL.keycloak),
                port(environment, "WAYPOST_DB_PORT", USUAL.database),
                port(environment, "WAYPOST_SMTP_PORT", USUAL.smtp),
                port(environment, "WAYPOST_MAIL_PORT", USUAL.mail));
    }

    /**
     * Raises {@link LocalException} for the first port that another program has, or that is named twice.
     *
     * @param databaseElsewhere no database is started here, so its port does not matter
     */
    public void check(boolean databaseElsewhere) {
        List<Use> uses = new ArrayList<>(List.of(Use.values()));
        if (databaseElsewhere) {
            uses.remove(Use.DATABASE);
        }
        check(uses, Ports::isFree);
    }

    void check(IntPredicate free) {
        check(List.of(Use.values()), free);
    }

    private void check(List<Use> needed, IntPredicate free) {
        Map<Integer, Use> uses = new LinkedHashMap<>();
        for (Use use : needed) {
            Use other = uses.putIfAbsent(use.port(this), use);
            if (other != null) {
                throw new LocalException("Port " + use.port(this) + " is meant for " + other.purpose + " and for "
                        + use.purpose + ". Give one of them another with " + use.variable + ".");
            }
        }
        uses.forEach((port, use) -> checkFree(port, use, free));
    }

    private static void checkFree(int port, Use use, IntPredicate free) {
        if (!free.test(port)) {
            throw new LocalException("Port " + port + " (" + use.purpose + ") is in use by another program."
                    + " Stop that, or choose another port: " + use.variable + "=" + (port + 1000) + " ./waypost up");
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        String text = environment.getOrDefault(variable, "");
        if (text.isBlank()) {
            return usual;
        }
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65_535) {
            throw new LocalException(variable + "=" + text + " is no port; use a number from 1 to 65535.");
        }
        return Integer.parseInt(text);
    }

    private enum Use {
        HTTP("web pages", "WAYPOST_HTTP_PORT"),
        KEYCLOAK("sign-in", "WAYPOST_KEYCLOAK_PORT"),
        DATABASE("the database", "WAYPOST_DB_PORT"),
        SMTP("the mail server", "WAYPOST_SMTP_PORT"),
        MAIL("the mail page", "WAYPOST_MAIL_PORT");

        private final String purpose;
        private final String variable;

        Use(String purpose, String variable) {
            this.purpose = purpose;
            this.variable = variable;
        }

        private int port(Ports ports) {
            return switch (this) {
                case HTTP -> ports.http;
                case KEYCLOAK -> ports.keycloak;
                case DATABASE -> ports.database;
                case SMTP -> ports.smtp;
                case MAIL -> ports.mail;
            };
        }
    }
}
