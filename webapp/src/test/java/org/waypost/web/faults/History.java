package org.waypost.web.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestModel;
import org.waypost.requests.RequestModel.Step;

/**
 * What the ledger and the tables know of one request in the end.
 *
 * @param request its id
 * @param isLastOfPiece whether its piece was asked for nothing after it
 * @param state of its row
 * @param custody of its piece's row
 * @param steps what the ledger says became of it, in order
 */
record History(
        String request, RequestKind kind, boolean isLastOfPiece, String state, String custody, List<Step> steps) {
    /** A step by the name that the ledger has for it: {@code requests.quote-expired}. */
    static Step step(String action) {
        String name = action.substring("requests.".length());
        return switch (name) {
            case "begun" -> Step.BEGIN;
            case "quoted" -> Step.QUOTE;
            case "approved" -> Step.APPROVE;
            case "rejected" -> Step.REJECT;
            case "quote-expired" -> Step.END_QUOTE;
            case "expired" -> Step.EXPIRE;
            case "completed" -> Step.COMPLETE;
            case "cancelled" -> Step.CANCEL;
            case "declined" -> Step.DECLINE;
            default -> Step.valueOf(name.toUpperCase(Locale.ROOT));
        };
    }

    /** What cannot be. */
    List<String> wrong(Answers answers) {
        List<String> wrong = new ArrayList<>();
        RequestModel model = RequestModel.withoutCooling(kind);
        for (Step step : steps) {
            boolean skips =
                    step == Step.COMPLETE && !List.of("IN_PROGRESS", "READY").contains(model.state());
            if (skips || !model.take(step)) {
                wrong.add(step + " after " + model.history() + told());
            }
        }
        if (!model.isOver()) {
            wrong.add("never ended" + told());
        }
        if (!model.state().equals(state) || (isLastOfPiece && !model.custody().equals(custody))) {
            wrong.add("is " + state + " and " + custody + " in its row" + told());
        }
        for (Step step : Step.values()) {
            compare(step, answers.times(request, step), wrong);
        }
        return wrong;
    }

    /** Beginning twice is no mistake, and completing begins. */
    private void compare(Step step, int answered, List<String> wrong) {
        long noted = steps.stream().filter(step::equals).count();
        boolean fits = step == Step.BEGIN ? noted <= 1 && (answered == 0 || noted == 1) : noted == answered;
        if (!fits) {
            wrong.add(step + " was answered " + answered + " times" + told());
        }
    }

    private String told() {
        return ": " + kind + " " + request + " " + steps;
    }
}
