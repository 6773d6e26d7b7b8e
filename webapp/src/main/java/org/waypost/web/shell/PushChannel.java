package org.waypost.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.Set;
import org.waypost.access.Permission;
import org.waypost.notifications.PushHint;
import org.waypost.web.signin.SignedInPeople;

/**
 * Passes hints on to the pages that those whom they concern have open on this node; the pages then ask for the truth. The
 * message itself says nothing.
 */
@ApplicationScoped
class PushChannel {
    @Inject
    @Push(channel = "hints")
    private PushContext channel;

    @Inject
    private SignedInPeople people;

    void tell(@Observes PushHint hint) {
        Set<String> users = hint.renter()
                .map(subject -> people.withSubject(hint.tenant(), subject))
                .orElseGet(() -> people.allowed(hint.tenant(), permission(hint)));
        if (!users.isEmpty()) {
            channel.send("changed", users);
        }
    }

    private static Permission permission(PushHint hint) {
        return hint.topic().equals(PushHint.REQUESTS) ? Permission.REQUESTS_WORK : Permission.MAIL_VIEW;
    }
}
