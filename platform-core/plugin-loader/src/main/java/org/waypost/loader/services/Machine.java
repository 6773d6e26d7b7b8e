package org.waypost.loader.services;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** The machine's programs, of which two run at once for all plugins together. */
final class Machine {
    private static final int AT_ONCE = 2;
    private static final String NICE = "10";

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final ConcurrentMap<String, Optional<Path>> found = new ConcurrentHashMap<>();
    private final ServiceThreads threads;

    Machine(ServiceThreads threads) {
        this.threads = threads;
    }

    Semaphore turns() {
        return turns;
    }

    Executor pumps() {
        return threads.pumps();
    }

    /** Where a program is; looked up once. */
    Optional<Path> program(String name) {
        return found.computeIfAbsent(name, Machine::lookUp);
    }

    /** A program with its arguments, to be run behind whatever else the machine has to do where that can be said. */
    List<String> command(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        program("nice").ifPresent(nice -> Collections.addAll(command, nice.toString(), "-n", NICE));
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    static String path() {
        return Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
    }

    private static Optional<Path> lookUp(String name) {
        return Stream.of(path().split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Path::isAbsolute)
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }
}
