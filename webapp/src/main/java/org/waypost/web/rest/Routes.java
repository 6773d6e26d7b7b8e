package org.waypost.web.rest;

import java.util.Set;

/** All resources and their helpers, named one by one: nothing becomes a route by lying on the class path. */
final class Routes {
    private static final Set<Class<?>> CLASSES = Set.of(
            TenantsResource.class,
            IntakeResource.class,
            MailItemsResource.class,
            MailboxesResource.class,
            RequestsResource.class,
            ProblemMapper.class,
            JsonSettings.class,
            ReadableBodies.class,
            IdempotentRequests.class);

    private Routes() {}

    static Set<Class<?>> all() {
        return CLASSES;
    }
}
