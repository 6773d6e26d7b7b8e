package org.waypost.loader.inspect;

import java.util.Set;
import org.waypost.loader.PackageProblem;
import org.waypost.loader.PackageRefusedException;

/** Refuses names of entries that mean different things to different readers. */
final class EntryNames {
    private EntryNames() {}

    static void check(String name, Set<String> before) {
        if (name.isEmpty() || leadsOut(name) || name.chars().anyMatch(c -> c < ' ')) {
            throw refused(name, "has a name that would lead out of the package");
        }
        if (!before.add(name)) {
            throw refused(name, "is there twice");
        }
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || ("/" + name + "/").contains("/../")
                || ("/" + name).contains("//");
    }

    private static PackageRefusedException refused(String name, String problem) {
        return new PackageRefusedException(
                PackageProblem.UNSAFE_ENTRY,
                "The entry '" + name.replaceAll("\\p{Cntrl}", "?") + "' " + problem
                        + ". Build the jar with the jar tool or Maven.");
    }
}
