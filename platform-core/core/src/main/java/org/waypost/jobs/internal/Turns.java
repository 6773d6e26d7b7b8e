package org.waypost.jobs.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.waypost.tenancy.TenantId;

/**
 * Whose turn it is on this node: tenants take turns, and within a tenant its kinds of jobs do, however many wait. The last
 * free worker goes neither to a tenant nor to a kind that has all the others, so that ten thousand slow jobs leave a way
 * for the next one's mail.
 */
final class Turns {
    private final int most;
    private final ToIntFunction<String> atOnce;
    private final Map<TenantId, Integer> busyTenants = new HashMap<>();
    private final Map<String, Integer> busyKinds = new HashMap<>();
    private final Map<TenantId, String> lastKind = new HashMap<>();
    private long lastTenant = Long.MIN_VALUE;

    /** Turns of so many workers, for kinds of which so many may run at once. */
    Turns(int workers, ToIntFunction<String> atOnce) {
        this.most = Math.max(1, workers - 1);
        this.atOnce = atOnce;
    }

    /** Takes the next turn among lanes that have work, and counts it as running; empty when none may have one now. */
    synchronized Optional<Lane> take(Collection<Lane> due) {
        List<Lane> free = due.stream().filter(this::mayRun).toList();
        Optional<Lane> turn = free.stream()
                .map(Lane::tenant)
                .min(after(tenant -> tenant.value() > lastTenant, Comparator.comparingLong(TenantId::value)))
                .flatMap(tenant -> nextKind(tenant, free));
        turn.ifPresent(this::begin);
        return turn;
    }

    /** The job of a turn has ended. */
    synchronized void end(Lane lane) {
        busyTenants.computeIfPresent(lane.tenant(), Turns::less);
        busyKinds.computeIfPresent(lane.kind(), Turns::less);
    }

    private Optional<Lane> nextKind(TenantId tenant, List<Lane> free) {
        String last = lastKind.getOrDefault(tenant, "");
        return free.stream()
                .filter(lane -> lane.tenant().equals(tenant))
                .min(after(lane -> lane.kind().compareTo(last) > 0, Comparator.comparing(Lane::kind)));
    }

    private void begin(Lane lane) {
        lastTenant = lane.tenant().value();
        lastKind.put(lane.tenant(), lane.kind());
        busyTenants.merge(lane.tenant(), 1, Integer::sum);
        busyKinds.merge(lane.kind(), 1, Integer::sum);
    }

    private boolean mayRun(Lane lane) {
        return busyTenants.getOrDefault(lane.tenant(), 0) < most
                && busyKinds.getOrDefault(lane.kind(), 0) < Math.min(most, atOnce.applyAsInt(lane.kind()));
    }

    /** An order that goes round: first what comes after the last one, then from the start. */
    private static <T> Comparator<T> after(Predicate<T> isAfterLast, Comparator<T> order) {
        return Comparator.<T, Boolean>comparing(value -> !isAfterLast.test(value))
                .thenComparing(order);
    }

    private static Integer less(Object key, Integer count) {
        return count > 1 ? count - 1 : null;
    }
}
