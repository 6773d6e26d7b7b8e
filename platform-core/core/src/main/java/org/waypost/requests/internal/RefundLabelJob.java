package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.requests.GiveUpShipment;
import org.waypost.requests.RefundLabel;
import org.waypost.requests.ShipmentId;

/** Gives a label back as soon as its carrier listens. */
@ApplicationScoped
class RefundLabelJob implements JobHandler {
    @Inject
    private RefundLabel refund;

    @Override
    public String kind() {
        return GiveUpShipment.REFUND;
    }

    @Override
    public void run(Job job) {
        refund.refund(new ShipmentId(Long.parseLong(job.payload())));
    }
}
