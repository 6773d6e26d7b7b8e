package org.waypost.tenants.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What concerns slugs: reserved ones, the same in two files, and franchises that are none. */
final class TogetherCheck {
    private static final Set<String> RESERVED = Set.of("admin", "platform", "master", "waypost-platform", "www", "api");

    List<Problem> check(List<Definition> definitions) {
        Map<String, Definition> bySlug = new HashMap<>();
        definitions.forEach(definition -> bySlug.putIfAbsent(definition.text("/slug"), definition));
        return definitions.stream()
                .flatMap(definition ->
                        Stream.of(reserved(definition), twice(definition, bySlug), franchise(definition, bySlug)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Problem> reserved(Definition definition) {
        String slug = definition.text("/slug");
        return when(RESERVED.contains(slug), definition, "/slug", "'" + slug + "' is reserved; choose another slug");
    }

    private static Optional<Problem> twice(Definition definition, Map<String, Definition> bySlug) {
        Definition first = bySlug.get(definition.text("/slug"));
        return when(!first.equals(definition), definition, "/slug", first.file() + " has the same slug");
    }

    private static Optional<Problem> franchise(Definition definition, Map<String, Definition> bySlug) {
        Definition owner = bySlug.get(definition.text("/franchise"));
        return when(
                owner != null && owner.isLocation(),
                definition,
                "/franchise",
                "'" + definition.text("/franchise") + "' is a location, not a franchise");
    }

    private static Optional<Problem> when(boolean wrong, Definition definition, String pointer, String message) {
        return wrong ? Optional.of(definition.problem(pointer, message)) : Optional.empty();
    }
}
