package org.waypost.web.renter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waypost.notifications.ListNotices;
import org.waypost.verification.FindDocuments;

/** What a renter has to set right besides his mail: papers that are not good, an e-mail address that does not work. */
@Named
@RequestScoped
public class RenterTroubles {
    @Inject
    private FindDocuments documents;

    @Inject
    private ListNotices notices;

    private long papers;
    private String address;

    @PostConstruct
    void look() {
        papers = documents.countOwnProblems();
        address = notices.ownRefusal().orElse("");
    }

    /** How many documents were rejected or run out. */
    public long getPapers() {
        return papers;
    }

    /** The e-mail address that refused our last message; empty while it works. */
    public String getAddress() {
        return address;
    }
}
