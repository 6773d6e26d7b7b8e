package org.waypost.local.mail;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waypost.local.process.LocalException;

/**
 * An SMTP server that takes everything and forwards nothing. It can be stopped and started to see what the platform
 * does meanwhile; what had arrived stays.
 */
public final class MailServer {
    private static final String LOOPBACK = "127.0.0.1";

    private final int port;
    private final List<Mail> mails = new ArrayList<>();
    private GreenMail server;
    private final Set<MimeMessage> read = Collections.newSetFromMap(new IdentityHashMap<>());

    public MailServer(int port) {
        this.port = port;
    }

    /** Listens; does nothing if it already does. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        ServerSetup setup = new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(10_000);
        server = new GreenMail(setup);
        try {
            server.start();
        } catch (IllegalStateException e) {
            server = null;
            throw new LocalException("The mail server cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** Refuses connections from now on. */
    public synchronized void stop() {
        if (server != null) {
            collect();
            server.stop();
            server = null;
            read.clear();
        }
    }

    /** Everything that has arrived, oldest first. A mail to two people is here twice, as it is in their inboxes. */
    public synchronized List<Mail> mails() {
        collect();
        return List.copyOf(mails);
    }

    /** Waits for the first mail, of now or later, that {@code wanted} accepts; empty if none came in time. */
    public Optional<Mail> await(Predicate<Mail> wanted, Duration longest) throws InterruptedException {
        Instant end = Instant.now().plus(longest);
        while (true) {
            Optional<Mail> found = mails().stream().filter(wanted).findFirst();
            if (found.isPresent() || Instant.now().isAfter(end)) {
                return found;
            }
            Thread.sleep(50);
        }
    }

    /** Forgets what has arrived. */
    public synchronized void clear() {
        collect();
        mails.clear();
    }

    private void collect() {
        if (server == null) {
            return;
        }
        // the server lists messages by mailbox, and the same objects again and again
        server.getManagers().getImapHostManager().getAllMessages().stream()
                .filter(message -> read.add(message.getMimeMessage()))
                .sorted(Comparator.comparing(StoredMessage::getReceivedDate))
                .forEach(message -> mails.add(MailReader.read(
                        mails.size() + 1, message.getReceivedDate().toInstant(), message.getMimeMessage())));
    }
}
