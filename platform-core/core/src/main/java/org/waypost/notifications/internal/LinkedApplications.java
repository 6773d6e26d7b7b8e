package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.waypost.customers.Customers;
import org.waypost.verification.ApplicationLink;
import org.waypost.verification.ApplicationLinks;

/** Puts a new link to his application into the letter of somebody who cannot sign in yet. */
@ApplicationScoped
class LinkedApplications {
    @Inject
    private ApplicationLinks links;

    @Inject
    private Customers customers;

    Enclosures of(Notice notice, Letterhead head) {
        boolean isByLink = notice.news().size() == 1
                && notice.kind().isAboutApplication()
                && customers.withId(notice.customer()).subject().isEmpty();
        if (!isByLink) {
            return Enclosures.NONE;
        }
        ApplicationLink link = links.renew(notice.customer());
        return Enclosures.at(URI.create(head.portal() + "/apply?t=" + link.token()), link.until());
    }
}
