package org.waypost.jobs.internal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** Jobs in a list, with a note of everything workers did to them; it can be away, and leases can be lost. */
class QueueInMemory implements JobQueue {
    final Deque<ClaimedJob> waiting = new ArrayDeque<>();
    final List<String> notes = new ArrayList<>();
    int away;
    boolean leasesAreLost;
    boolean breaksOnce;

    void add(ClaimedJob job) {
        waiting.add(job);
    }

    @Override
    public List<Lane> dueLanes() {
        answer();
        if (breaksOnce) {
            breaksOnce = false;
            throw new NoClassDefFoundError("Gone");
        }
        return waiting.stream().map(ClaimedJob::lane).distinct().toList();
    }

    @Override
    public List<ClaimedJob> claim(Lane lane, String worker, int most) {
        answer();
        List<ClaimedJob> next = waiting.stream()
                .filter(job -> job.lane().equals(lane))
                .limit(most)
                .toList();
        waiting.removeAll(next);
        return next;
    }

    @Override
    public List<ClaimedJob> settle(List<Settled> settled) {
        return settled.stream()
                .filter(one -> !one.verdict().write(this, one.claimed()))
                .map(Settled::claimed)
                .toList();
    }

    @Override
    public boolean renew(ClaimedJob claimed) {
        return note("renewed " + claimed.job().id());
    }

    @Override
    public boolean release(ClaimedJob claimed) {
        return note("released " + claimed.job().id());
    }

    @Override
    public boolean done(ClaimedJob claimed) {
        return note("done " + claimed.job().id());
    }

    @Override
    public boolean rearm(ClaimedJob claimed, Duration pause) {
        return note("rearmed " + claimed.job().id() + " for " + pause);
    }

    @Override
    public boolean again(ClaimedJob claimed, Duration pause, Reason reason) {
        return note("again " + claimed.job().id() + " in " + pause + " because " + reason.text());
    }

    @Override
    public boolean dead(ClaimedJob claimed, Reason reason) {
        return note("dead " + claimed.job().id() + " because " + reason.code());
    }

    private boolean note(String what) {
        answer();
        notes.add(what);
        return !leasesAreLost;
    }

    private void answer() {
        if (away > 0) {
            away--;
            throw new PlatformException(SharedError.DATABASE_AWAY);
        }
    }
}
