package org.waypost.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waypost.local.process.LocalException;
import org.waypost.tenants.cli.DefinitionReader;

/**
 * What the demo needs to know of a definition.
 *
 * @param definition all of it, as the platform takes it
 * @param scanner the program that hands in mail; franchises have none
 */
public record Place(
        String slug,
        String name,
        boolean location,
        List<Person> staff,
        List<Person> renters,
        Optional<Program> scanner,
        JsonNode definition) {

    /**
     * Somebody who may sign in.
     *
     * @param role of staff; {@code renter} for renters
     * @param language two letters, ISO 639
     * @param mailbox of renters; empty for staff
     */
    public record Person(
            String name,
            Optional<String> business,
            String email,
            String role,
            String language,
            String mailbox,
            boolean approved) {}

    /** A program that signs in with a secret. */
    public record Program(String id, String secret) {}

    /** All definitions of a folder, franchises first. */
    public static List<Place> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> of(new DefinitionReader().read(file)))
                    .sorted(Comparator.comparing(Place::location).thenComparing(Place::slug))
                    .toList();
        } catch (IOException e) {
            throw new LocalException("Cannot read the definitions in " + folder + ": " + e.getMessage(), e);
        }
    }

    static Place of(JsonNode definition) {
        return new Place(
                definition.path("slug").asText(),
                definition.path("name").asText(),
                "location".equals(definition.path("kind").asText()),
                list(definition.path("staff"), Place::staffMember),
                list(definition.path("renters"), Place::renter),
                list(definition.path("programs"), Place::program).stream()
                        .filter(program -> program.id().equals("scanner"))
                        .findFirst(),
                definition);
    }

    private static Person staffMember(JsonNode person) {
        return new Person(
                person.path("name").asText(),
                Optional.empty(),
                person.path("email").asText(),
                person.path("role").asText(),
                person.path("language").asText("en"),
                "",
                true);
    }

    private static Person renter(JsonNode person) {
        return new Person(
                person.path("name").asText(),
                Optional.of(person.path("business")).filter(JsonNode::isTextual).map(JsonNode::asText),
                person.path("email").asText(),
                "renter",
                person.path("language").asText("en"),
                person.path("mailbox").asText(),
                "approved".equals(person.path("standing").asText()));
    }

    private static Program program(JsonNode program) {
        return new Program(program.path("id").asText(), program.path("secret").asText());
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> reading) {
        return StreamSupport.stream(nodes.spliterator(), false).map(reading).toList();
    }
}
