package org.waypost.verification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.waypost.jobs.Job;
import org.waypost.jobs.RecurringJob;
import org.waypost.verification.JudgeAgain;

/** Judges once a day whether the papers of all renters of a location keep the rules as they are now. */
@ApplicationScoped
class PapersAgain implements RecurringJob {
    @Inject
    private JudgeAgain judge;

    @Override
    public String kind() {
        return "verification.judge-again";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public Reach reach() {
        return Reach.EACH_TENANT;
    }

    @Override
    public void run(Job job) {
        Optional<Long> last = judge.some(0);
        while (last.isPresent()) {
            last = judge.some(last.get());
        }
    }
}
