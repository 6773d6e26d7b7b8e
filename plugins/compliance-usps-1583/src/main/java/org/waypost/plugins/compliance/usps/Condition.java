package org.waypost.plugins.compliance.usps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A condition of a rule, read from text by {@link ConditionParser}. It always looks at all of its facts, so that a finding
 * can name them.
 */
@FunctionalInterface
interface Condition {
    Condition ALWAYS = scene -> Truth.TRUE;

    Truth in(Scene scene);

    default Condition and(Condition other) {
        return all(List.of(this, other));
    }

    default Condition negated() {
        return scene -> in(scene).negated();
    }

    static Condition all(List<Condition> parts) {
        return scene -> together(scene, parts, Truth::all);
    }

    static Condition any(List<Condition> parts) {
        return scene -> together(scene, parts, Truth::any);
    }

    /** What is missing for a part that did not decide is not worth telling: only the notes of those that did are kept. */
    private static Truth together(Scene scene, List<Condition> parts, Function<List<Truth>, Truth> outcome) {
        List<Scene> views = parts.stream().map(part -> scene.apart()).toList();
        List<Truth> truths = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            truths.add(parts.get(i).in(views.get(i)));
        }
        Truth together = outcome.apply(truths);
        for (int i = 0; i < parts.size(); i++) {
            scene.adopt(views.get(i), truths.get(i) == together);
        }
        return together;
    }
}
