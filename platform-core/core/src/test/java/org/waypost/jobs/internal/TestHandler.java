package org.waypost.jobs.internal;

import java.util.ArrayList;
import java.util.List;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.tenancy.TenantScope;

/** A handler that notes what it was given, and fails when it is told to. */
class TestHandler implements JobHandler {
    static final int ATTEMPTS = 3;

    final List<String> ran = new ArrayList<>();
    Throwable failure;
    Runnable whenRun = () -> {};
    int together = 1;
    private final String kind;

    TestHandler(String kind) {
        this.kind = kind;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }

    @Override
    public int together() {
        return together;
    }

    @Override
    public void run(Job job) throws Exception {
        TenantScope scope = TenantScope.current();
        ran.add(job.payload() + " of " + scope.tenant().value() + " by "
                + scope.actor().subject() + " in " + scope.correlationId());
        whenRun.run();
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof Exception exception) {
            throw exception;
        }
    }
}
