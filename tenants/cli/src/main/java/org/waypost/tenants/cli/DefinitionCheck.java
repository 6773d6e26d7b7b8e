package org.waypost.tenants.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that can be known about definitions without asking a platform: the schema first, then what a schema
 * cannot say, then whether several files fit together.
 */
final class DefinitionCheck {
    private static final List<ContentCheck> CONTENT =
            List.of(new PlaceCheck(), new MailboxCheck(), new PeopleCheck(), new ProgramCheck());

    private final DefinitionReader reader = new DefinitionReader();
    private final SchemaCheck schema = new SchemaCheck();

    /** The problems of all files, file by file; empty if all are fine. */
    List<Problem> check(List<Path> files) {
        List<Problem> problems = new ArrayList<>();
        List<Definition> sound = new ArrayList<>();
        files.forEach(file -> check(file, problems, sound));
        problems.addAll(new TogetherCheck().check(sound));
        return problems;
    }

    private void check(Path file, List<Problem> problems, List<Definition> sound) {
        try {
            Definition definition = reader.definition(file);
            List<Problem> found = check(definition);
            problems.addAll(found);
            if (found.isEmpty()) {
                sound.add(definition);
            }
        } catch (UnreadableDefinitionException e) {
            problems.add(e.problem());
        }
    }

    /** Content is looked at only when the shape is right: otherwise one slip would be reported twice. */
    private List<Problem> check(Definition definition) {
        List<Problem> found = schema.check(definition);
        if (!found.isEmpty()) {
            return found;
        }
        return CONTENT.stream()
                .flatMap(check -> check.check(definition).stream())
                .toList();
    }
}
