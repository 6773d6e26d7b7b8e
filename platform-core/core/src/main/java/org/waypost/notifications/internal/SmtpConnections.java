package org.waypost.notifications.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps open connections to the mail server, so that many letters in a row do not each shake hands. */
@ApplicationScoped
class SmtpConnections {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnections.class);
    private static final long IDLE_NANOS = Duration.ofSeconds(15).toNanos();
    private static final long TRUSTED_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int LETTERS = 100;

    @Inject
    private SmtpSettings settings;

    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private Session session;

    @PostConstruct
    void open() {
        session = Session.getInstance(settings.properties());
    }

    Session session() {
        return session;
    }

    /** An open connection, an idle one if there is one that still lives. */
    Connection take() throws MessagingException {
        Connection known = idle.pollFirst();
        while (known != null) {
            if (known.isUsable()) {
                return known;
            }
            known.close();
            known = idle.pollFirst();
        }
        return connect();
    }

    /** Gives a connection back after a letter went through. */
    void giveBack(Connection connection) {
        connection.letters++;
        connection.usedAt = System.nanoTime();
        if (connection.letters < LETTERS) {
            idle.addFirst(connection);
        } else {
            connection.close();
        }
    }

    @PreDestroy
    void closeAll() {
        idle.forEach(Connection::close);
        idle.clear();
    }

    private Connection connect() throws MessagingException {
        Transport transport = session.getTransport("smtp");
        transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return new Connection(transport);
    }

    /** One connection, used by one thread at a time. */
    static final class Connection {
        private final Transport transport;
        private int letters;
        private long usedAt = System.nanoTime();

        private Connection(Transport transport) {
            this.transport = transport;
        }

        Transport transport() {
            return transport;
        }

        /** Servers hang up on idle clients; after a second of silence the server is asked whether it is still there. */
        private boolean isUsable() {
            long silent = System.nanoTime() - usedAt;
            return silent < TRUSTED_NANOS || (silent < IDLE_NANOS && transport.isConnected());
        }

        void close() {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                LOG.debug("closing a connection to the mail server", alreadyGone);
            }
        }
    }
}
