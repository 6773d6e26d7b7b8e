package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.requests.RequestsError;
import org.waypost.requests.SettleLabel;
import org.waypost.requests.ShipmentId;
import org.waypost.shared.PlatformException;

/** Asks for the outcome of a purchase, in case whoever made it never learnt it. */
@ApplicationScoped
class SettleLabelJob implements JobHandler {
    @Inject
    private SettleLabel settle;

    @Override
    public String kind() {
        return SettleLabel.JOB;
    }

    @Override
    public void run(Job job) {
        try {
            settle.ask(new ShipmentId(Long.parseLong(job.payload())));
        } catch (PlatformException refused) {
            if (refused.code() != RequestsError.SHIPMENT_STATE) {
                throw refused;
            }
        }
    }
}
