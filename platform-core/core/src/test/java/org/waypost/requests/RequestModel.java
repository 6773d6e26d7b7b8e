package org.waypost.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the domain says of requests and the pieces they are about, as tables: written from its text and not from the product,
 * which tests hold against it, step by step or by the history that it leaves.
 */
public final class RequestModel {
    /** What anybody may try. */
    public enum Step {
        BEGIN,
        QUOTE,
        APPROVE,
        REJECT,
        END_QUOTE,
        READY,
        EXPIRE,
        COMPLETE,
        CANCEL,
        DECLINE,
        WAIT_A_DAY
    }

    private static final Set<String> ENDS =
            Set.of("COMPLETED", "CANCELLED", "DECLINED", "REJECTED", "QUOTE_EXPIRED", "EXPIRED");

    /** From which states a step leads where; begin and complete are told below. */
    private static final Map<Step, Map<String, String>> STEPS = Map.of(
            Step.QUOTE, Map.of("REQUESTED", "QUOTED"),
            Step.APPROVE, Map.of("QUOTED", "APPROVED"),
            Step.REJECT, Map.of("QUOTED", "REJECTED"),
            Step.END_QUOTE, Map.of("QUOTED", "QUOTE_EXPIRED"),
            Step.READY, Map.of("IN_PROGRESS", "READY"),
            Step.EXPIRE, Map.of("READY", "EXPIRED"),
            Step.CANCEL, to("CANCELLED", "REQUESTED", "QUOTED", "APPROVED", "COOLING_OFF"),
            Step.DECLINE, to("DECLINED", "REQUESTED", "QUOTED", "APPROVED", "COOLING_OFF", "IN_PROGRESS", "READY"));

    /** Steps that only one kind has. */
    private static final Map<Step, RequestKind> OF_ONE_KIND = Map.of(
            Step.QUOTE, RequestKind.FORWARD,
            Step.READY, RequestKind.PICK_UP);

    private static final Map<RequestKind, String> WHERE_IT_ENDS = Map.of(
            RequestKind.OPEN_AND_SCAN, "IN_STORAGE",
            RequestKind.SCAN_AND_SEND, "IN_STORAGE",
            RequestKind.HOLD, "IN_STORAGE",
            RequestKind.FORWARD, "DISPATCHED",
            RequestKind.DESTROY, "DESTROYED",
            RequestKind.DELIVER, "RELEASED",
            RequestKind.PICK_UP, "RELEASED");

    private final RequestKind kind;
    private final List<Step> history = new ArrayList<>();
    private String state;
    private String custody = "IN_STORAGE";
    private boolean cooled;

    private RequestModel(RequestKind kind, String state) {
        this.kind = kind;
        this.state = state;
    }

    /** A request as it is asked for: what is to be destroyed waits a day first. */
    public static RequestModel of(RequestKind kind) {
        return new RequestModel(kind, kind == RequestKind.DESTROY ? "COOLING_OFF" : "REQUESTED");
    }

    /** The same at a location where nothing waits. */
    public static RequestModel withoutCooling(RequestKind kind) {
        return new RequestModel(kind, "REQUESTED");
    }

    private static Map<String, String> to(String end, String... from) {
        return List.of(from).stream().collect(Collectors.toMap(state -> state, state -> end));
    }

    /** Whether the step is possible; takes it if it is. */
    public boolean take(Step step) {
        boolean possible = switch (step) {
            case WAIT_A_DAY -> waitADay();
            case BEGIN -> begin();
            case COMPLETE -> complete();
            default -> follow(step);
        };
        if (possible) {
            history.add(step);
        }
        return possible;
    }

    private boolean waitADay() {
        cooled = true;
        return true;
    }

    private boolean begin() {
        if (state.equals("IN_PROGRESS") || state.equals("READY")) {
            return true;
        }
        boolean waits = state.equals("REQUESTED") || state.equals("APPROVED");
        if (!waits && !(state.equals("COOLING_OFF") && cooled)) {
            return false;
        }
        state = "IN_PROGRESS";
        custody = "STAGED";
        return true;
    }

    private boolean complete() {
        if (!begin()) {
            return false;
        }
        state = "COMPLETED";
        custody = WHERE_IT_ENDS.get(kind);
        return true;
    }

    private boolean follow(Step step) {
        String next = STEPS.get(step).get(state);
        if (next == null || (OF_ONE_KIND.containsKey(step) && OF_ONE_KIND.get(step) != kind)) {
            return false;
        }
        state = next;
        custody = ENDS.contains(next) ? "IN_STORAGE" : custody;
        return true;
    }

    /** How far the request has come. */
    public String state() {
        return state;
    }

    /** Where its piece is. */
    public String custody() {
        return custody;
    }

    /** Whether nothing can happen any more. */
    public boolean isOver() {
        return ENDS.contains(state);
    }

    /** The steps that were taken. */
    public List<Step> history() {
        return List.copyOf(history);
    }
}
