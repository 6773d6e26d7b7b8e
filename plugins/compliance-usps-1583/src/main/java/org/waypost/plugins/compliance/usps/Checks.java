package org.waypost.plugins.compliance.usps;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.spi.compliance.CaseDocument;
import org.waypost.spi.compliance.CaseDocument.Review;
import org.waypost.spi.compliance.Need;

/** The checks that conditions call by name, because facts compared one by one would not say it. */
final class Checks {
    private static final Map<String, Check> CHECKS = Map.ofEntries(
            entry("present", each(Checks::present)),
            entry("complete", each(Checks::complete)),
            entry("document", each(Checks::document)),
            entry("accepted", each(Checks::accepted)),
            entry("expires", each(Checks::expires)),
            entry("poBox", each(WrittenAddress::poBox)),
            entry("sameAddress", (scene, keys) -> WrittenAddress.same(scene, keys.get(0), keys.get(1))),
            entry(
                    "sameLine",
                    (scene, keys) -> WrittenAddress.sameLine(scene, keys.get(0), keys.subList(1, keys.size()))),
            entry("sameName", (scene, keys) -> WrittenName.same(scene, keys.get(0), keys.get(1))));

    private Checks() {}

    @FunctionalInterface
    private interface Check {
        Truth in(Scene scene, List<String> keys);
    }

    @FunctionalInterface
    private interface KeyCheck {
        Truth in(Scene scene, String key);
    }

    private static Check each(KeyCheck check) {
        return (scene, keys) -> Condition.all(keys.stream()
                        .map(key -> (Condition) view -> check.in(view, key))
                        .toList())
                .in(scene);
    }

    static Condition named(String name, List<String> keys) {
        Check check = Optional.ofNullable(CHECKS.get(name))
                .orElseThrow(() -> new IllegalStateException("no check is called " + name));
        return scene -> check.in(scene, keys);
    }

    /** There is a value: that there is none is known. */
    private static Truth present(Scene scene, String key) {
        return Truth.of(scene.text(key).isPresent());
    }

    /** Every item of the form below this key that the case needs is filled in. */
    private static Truth complete(Scene scene, String prefix) {
        return Condition.all(scene.book().fields().stream()
                        .filter(field -> field.isItemOf(prefix))
                        .map(field -> (Condition) view -> filled(view, field))
                        .toList())
                .in(scene);
    }

    private static Truth filled(Scene scene, FieldRule field) {
        Need need = field.need().in(scene);
        if (need == Need.NOT_NEEDED || need == Need.OPTIONAL || present(scene, field.key()) == Truth.TRUE) {
            return Truth.TRUE;
        }
        return need == Need.REQUIRED ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** There is exactly one document, and somebody looked at it. */
    private static Truth document(Scene scene, String slot) {
        List<CaseDocument> there = scene.documents(slot);
        if (there.size() != 1) {
            scene.remark(there.isEmpty() ? "Missing: " + slot : "More than one document: " + slot);
            return Truth.FALSE;
        }
        if (there.get(0).review() != Review.APPROVED) {
            scene.remark("Nobody has looked at it yet: " + slot);
            return Truth.UNKNOWN;
        }
        return Truth.TRUE;
    }

    /** The document is of a type that the slot takes. */
    private static Truth accepted(Scene scene, String slot) {
        return scene.text(slot + ".type")
                .map(type -> Truth.of(scene.book().acceptedIn(slot).stream()
                        .anyMatch(one -> one.id().equals(type))))
                .orElse(Truth.UNKNOWN);
    }

    /** The document is of a type that has a last day; of a type that nobody knows this cannot be told. */
    private static Truth expires(Scene scene, String slot) {
        return scene.text(slot + ".type")
                .flatMap(type -> scene.book().documentType(type))
                .map(type -> Truth.of(type.expires()))
                .orElse(Truth.UNKNOWN);
    }
}
