package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.waypost.customers.CustomerId;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.notifications.NewsTopic;
import org.waypost.notifications.NoticeChoiceChanged;

/**
 * Asks for looks at what waits for a customer. However many pieces come in one sitting, one look waits: it finds out whether
 * the sitting is over and asks for the next if not. A key that is there already costs the transaction nothing but its name.
 */
@ApplicationScoped
class Looks {
    @Inject
    private Jobs jobs;

    /** After news of a topic came in. */
    void firstAt(Instant moment, CustomerId customer, NewsTopic topic) {
        jobs.enqueue(look(topic.name(), customer).from(moment));
    }

    /** After a look that found something that is due later. */
    void againAt(Instant moment, CustomerId customer) {
        jobs.enqueue(look(Long.toString(moment.toEpochMilli()), customer).from(moment));
    }

    void changed(@Observes NoticeChoiceChanged event) {
        jobs.enqueue(look("CHOICE", event.customer()));
    }

    private static NewJob look(String why, CustomerId customer) {
        String id = Long.toString(customer.value());
        return NewJob.of(GatherNews.KIND, id).keyed(id + "-" + why);
    }
}
