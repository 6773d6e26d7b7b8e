package org.waypost.webhooks;

import org.waypost.jobs.NewJob;

/** The jobs that send deliveries. */
public final class DeliveryJobs {
    /** Their kind. */
    public static final String KIND = "webhooks.deliver";

    private DeliveryJobs() {}

    /** The job that sends one. */
    public static NewJob of(long delivery) {
        return NewJob.of(KIND, Long.toString(delivery)).keyed("delivery-" + delivery);
    }
}
