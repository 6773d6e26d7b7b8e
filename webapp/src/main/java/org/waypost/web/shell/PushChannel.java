package org.waypost.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.Set;
import org.waypost.notifications.PushHint;
import org.waypost.web.signin.SignedInPeople;

/** Passes hints on to the pages that people of the hint's tenant have open on this node; the pages then ask for the truth. */
@ApplicationScoped
class PushChannel {
    @Inject
    @Push(channel = "hints")
    private PushContext channel;

    @Inject
    private SignedInPeople people;

    void tell(@Observes PushHint hint) {
        Set<String> users = people.at(hint.tenant());
        if (!users.isEmpty()) {
            channel.send(hint.topic(), users);
        }
    }
}
