package org.waypost.tenants.templates;

import java.util.Map;
import java.util.Optional;

/**
 * The mail server a realm sends its invitations and password mails through.
 *
 * @param from address of the sender, such as {@code post@waypost.example}
 * @param login empty when the server asks for none
 */
public record SmtpServer(String host, int port, String from, Optional<Login> login, boolean startTls) {

    /** User name and password at the mail server. */
    public record Login(String user, String password) {}

    /** A server that asks for no password and speaks plain SMTP, as the one on a developer's machine does. */
    public static SmtpServer plain(String host, int port, String from) {
        return new SmtpServer(host, port, from, Optional.empty(), false);
    }

    Map<String, String> texts() {
        return Map.of(
                "smtpHost", host,
                "smtpPort", Integer.toString(port),
                "mailFrom", from,
                "smtpAuth", Boolean.toString(login.isPresent()),
                "smtpUser", login.map(Login::user).orElse(""),
                "smtpPassword", login.map(Login::password).orElse(""),
                "smtpStartTls", Boolean.toString(startTls));
    }
}
