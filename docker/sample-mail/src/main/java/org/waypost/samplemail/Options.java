package org.waypost.samplemail;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the command line asks for. */
record Options(Path out, int count, long seed, double scale, Locale place, Optional<Path> recipients) {
    static final String USAGE =
            "usage: --out DIR --count N --seed S [--recipients FILE.json|FILE.csv] [--place en-US] [--scale 1.0]";
    private static final Set<String> KNOWN = Set.of("--out", "--count", "--seed", "--recipients", "--place", "--scale");

    /** @throws IllegalArgumentException when something is missing, unknown or no number */
    static Options of(List<String> arguments) {
        Map<String, String> given = pairs(arguments);
        if (!given.containsKey("--out")) {
            throw new IllegalArgumentException("--out is missing");
        }
        return new Options(
                Path.of(given.get("--out")),
                Integer.parseInt(given.getOrDefault("--count", "12")),
                Long.parseLong(given.getOrDefault("--seed", "1")),
                Double.parseDouble(given.getOrDefault("--scale", "1")),
                Locale.forLanguageTag(given.getOrDefault("--place", "en-US")),
                Optional.ofNullable(given.get("--recipients")).map(Path::of));
    }

    private static Map<String, String> pairs(List<String> arguments) {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException("Unknown option " + name);
            }
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            pairs.put(name, arguments.get(i + 1));
        }
        return pairs;
    }
}
