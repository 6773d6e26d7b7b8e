package org.waypost.architecture;

import java.util.ArrayList;
import java.util.List;

/**
 * What one feature may see besides itself, Java and the Jakarta EE APIs of the domain.
 *
 * @param name its package below the root
 * @param features whose root packages it may import
 * @param libraries ArchUnit package patterns that the whole feature may import
 * @param adapters further patterns that only its {@code internal} packages may import
 */
record Feature(String name, List<String> features, List<String> libraries, List<String> adapters) {

    static Feature named(String name) {
        return new Feature(name, List.of(), List.of(), List.of());
    }

    Feature mayImport(String... others) {
        return new Feature(name, List.of(others), libraries, adapters);
    }

    Feature with(String... patterns) {
        return new Feature(name, features, List.of(patterns), adapters);
    }

    Feature withAdaptersOf(String... patterns) {
        return new Feature(name, features, libraries, List.of(patterns));
    }

    String whole(String root) {
        return root + "." + name + "..";
    }

    String internal(String root) {
        return root + "." + name + ".internal..";
    }

    /** Package patterns that a class of this feature may depend on; root packages of others, never what is below them. */
    List<String> allowed(String root, boolean isInternal) {
        List<String> all = new ArrayList<>(House.EVERYWHERE);
        all.add(whole(root));
        features.forEach(other -> all.add(root + "." + other));
        all.addAll(libraries);
        if (isInternal) {
            all.addAll(adapters);
        }
        return all;
    }
}
