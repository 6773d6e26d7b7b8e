package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/** To whom requests were given before. */
@ApplicationScoped
@Transactional
public class ListColleagues {
    @Inject
    private ActionRequests requests;

    @Inject
    private Access access;

    /** Everybody of the staff who ever had a request. */
    public List<Colleague> all() {
        access.require(Permission.REQUESTS_GIVE);
        return requests.holders();
    }
}
