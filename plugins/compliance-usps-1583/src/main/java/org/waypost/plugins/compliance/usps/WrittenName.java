package org.waypost.plugins.compliance.usps;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compares the name on a document with the person's name. */
final class WrittenName {
    private WrittenName() {}

    /**
     * True when both first and last name are in the text, false when the last name is not; between them a person has to
     * look, since first names have short forms.
     */
    static Truth same(Scene scene, String nameKey, String person) {
        Optional<List<String>> name = words(scene, nameKey);
        Optional<List<String>> last = words(scene, person + ".lastName");
        Optional<List<String>> first = words(scene, person + ".firstName");
        if (name.isEmpty() || last.isEmpty() || first.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (!name.get().containsAll(last.get())) {
            scene.remark("Another last name: " + nameKey);
            return Truth.FALSE;
        }
        return name.get().containsAll(first.get()) ? Truth.TRUE : unsure(scene, nameKey);
    }

    private static Truth unsure(Scene scene, String nameKey) {
        scene.remark("Another first name: " + nameKey);
        return Truth.UNKNOWN;
    }

    private static Optional<List<String>> words(Scene scene, String key) {
        return scene.text(key).map(text -> Arrays.asList(PlainText.of(text).split(" ")));
    }
}
