package org.waypost.jobs.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypost.jobs.JobHandler;
import org.waypost.jobs.RecurringJob;

/** Who does which kind of job on this node. Kinds of a newer release wait for a node that knows them. */
final class Handlers {
    private final Map<String, JobHandler> byKind;

    /**
     * The handlers of a node.
     *
     * @throws IllegalStateException when two have the same kind
     */
    Handlers(Collection<JobHandler> handlers) {
        this.byKind = handlers.stream().collect(Collectors.toUnmodifiableMap(JobHandler::kind, Function.identity()));
    }

    JobHandler of(Lane lane) {
        return byKind.get(lane.kind());
    }

    /** How many jobs of a kind that is known here may run at once. */
    int atOnce(String kind) {
        return byKind.get(kind).atOnce();
    }

    /** How many jobs of a lane that is known here are taken in one turn. */
    int together(Lane lane) {
        return of(lane).together();
    }

    /** The lanes somebody here can work on, in a list of the caller's own. */
    List<Lane> known(List<Lane> lanes) {
        return lanes.stream()
                .filter(lane -> byKind.containsKey(lane.kind()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    List<RecurringJob> recurring() {
        return byKind.values().stream()
                .filter(RecurringJob.class::isInstance)
                .map(RecurringJob.class::cast)
                .toList();
    }
}
