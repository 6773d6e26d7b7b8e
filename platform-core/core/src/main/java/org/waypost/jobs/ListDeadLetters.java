package org.waypost.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.Page;

/** Lists the dead letters of all tenants for the platform's administrators. */
@ApplicationScoped
public class ListDeadLetters {
    @Inject
    private DeadLetterTable letters;

    @Inject
    private Access access;

    /**
     * A page of letters, newest job first.
     *
     * @param after the {@link Page#next()} of the page before; absent for the first
     * @param size how many, at most
     * @throws org.waypost.shared.PlatformException {@code FORBIDDEN} without {@link Permission#JOBS_MANAGE}
     */
    public Page<DeadLetter> page(Optional<Long> after, int size) {
        access.require(Permission.JOBS_MANAGE);
        return Page.of(letters.before(after.orElse(Long.MAX_VALUE), size + 1), size, DeadLetter::id);
    }
}
