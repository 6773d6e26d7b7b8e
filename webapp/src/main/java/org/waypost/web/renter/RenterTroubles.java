package org.waypost.web.renter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.NewActions;
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

    @Inject
    private CurrentRenter renter;

    @Inject
    private NewActions newActions;

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

    /** Whether he may ask for nothing new until papers of his are renewed. */
    public boolean isStopped() {
        return !newActions.allowed(renter.get().customerId());
    }

    /** The e-mail address that refused our last message; empty while it works. */
    public String getAddress() {
        return address;
    }
}
