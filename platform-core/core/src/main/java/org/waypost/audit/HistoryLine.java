package org.waypost.audit;

import java.time.Instant;
import java.util.Map;
import org.waypost.tenancy.ActorKind;

/**
 * One act in the history of a thing.
 *
 * @param at when it happened
 * @param actor the name of who did it, as it was then
 * @param kind person, program, or Waypost itself
 * @param device from where; empty when unknown
 * @param action what happened: {@code mailroom.assigned}
 * @param evidence what proves or explains it, in alphabetical order of the names
 */
public record HistoryLine(
        Instant at, String actor, ActorKind kind, String device, String action, Map<String, String> evidence) {}
