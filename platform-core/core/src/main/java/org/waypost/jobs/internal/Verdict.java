package org.waypost.jobs.internal;

import java.time.Duration;

/** What becomes of a job after an attempt. */
sealed interface Verdict {
    /** Writes it down; false when another worker has the lease now. */
    boolean write(JobQueue queue, ClaimedJob claimed);

    /** The work is done, the row goes away. */
    record Done() implements Verdict {
        @Override
        public boolean write(JobQueue queue, ClaimedJob claimed) {
            return queue.done(claimed);
        }
    }

    /** A recurring job is done for now and comes back. */
    record Rearmed(Duration pause) implements Verdict {
        @Override
        public boolean write(JobQueue queue, ClaimedJob claimed) {
            return queue.rearm(claimed, pause);
        }
    }

    /** It failed and is tried again. */
    record Again(Duration pause, Reason reason) implements Verdict {
        @Override
        public boolean write(JobQueue queue, ClaimedJob claimed) {
            return queue.again(claimed, pause, reason);
        }
    }

    /** Nobody tries it any more until an operator says so. */
    record Dead(Reason reason) implements Verdict {
        @Override
        public boolean write(JobQueue queue, ClaimedJob claimed) {
            return queue.dead(claimed, reason);
        }
    }

    /** It was broken off because this node stops; another takes it up as if it had not been started. */
    record GivenBack() implements Verdict {
        @Override
        public boolean write(JobQueue queue, ClaimedJob claimed) {
            return queue.release(claimed);
        }
    }
}
