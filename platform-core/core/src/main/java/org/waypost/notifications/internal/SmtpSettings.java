package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the mail server is and how it is spoken to: {@code waypost.smtp.*} and {@code waypost.mail.from}. */
@ApplicationScoped
class SmtpSettings {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    @Inject
    @ConfigProperty(name = "waypost.smtp.host", defaultValue = "localhost")
    private String host;

    @Inject
    @ConfigProperty(name = "waypost.smtp.port", defaultValue = "2525")
    private int port;

    @Inject
    @ConfigProperty(name = "waypost.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "waypost.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "waypost.smtp.starttls", defaultValue = "false")
    private boolean startTls;

    @Inject
    @ConfigProperty(name = "waypost.mail.from", defaultValue = "post@waypost.example")
    private String from;

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    /** The user to sign in as; null signs in as nobody. */
    String user() {
        return user.filter(name -> !name.isBlank()).orElse(null);
    }

    /** Null without a user: the library signs in as the system's user as soon as it has any password. */
    String password() {
        return user() == null ? null : password.orElse("");
    }

    /** The address letters come from. */
    String from() {
        return from;
    }

    /** The domain of the address letters come from; Message-IDs end with it. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** What the mail library asks for. With STARTTLS the server must offer it and have a certificate of its name. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.put("mail.smtp.socketFactory", new PromptSockets());
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        properties.setProperty("mail.smtp.from", from);
        properties.setProperty("mail.smtp.localhost", domain());
        properties.setProperty("mail.smtp.auth", Boolean.toString(user() != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.mime.allowutf8", "false");
        return properties;
    }
}
