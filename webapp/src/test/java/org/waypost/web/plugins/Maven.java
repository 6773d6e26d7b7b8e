package org.waypost.web.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The Maven on the path, as on an author's machine. It keeps what it fetches in a folder of its own; what this machine's
 * repository has is taken from there, so that a machine without a network can run it too. The user's own settings hold.
 */
final class Maven {
    private static final int MINUTES = 10;

    /** Mirrors by exact name go before a user's mirror of everything. */
    private static final String SETTINGS = """
            <settings>
              <mirrors>
                <mirror><id>waypost-kit</id><mirrorOf>waypost-kit</mirrorOf><url>%1$s</url></mirror>
                <mirror><id>waypost-machine</id><mirrorOf>waypost-machine</mirrorOf><url>%2$s</url></mirror>
              </mirrors>
              <profiles>
                <profile>
                  <id>waypost-kit</id>
                  <repositories>
                    <repository><id>waypost-kit</id><url>%1$s</url>%3$s</repository>
                    <repository><id>waypost-machine</id><url>%2$s</url>%3$s</repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository><id>waypost-machine</id><url>%2$s</url>%3$s</pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>waypost-kit</activeProfile>
              </activeProfiles>
            </settings>
            """;

    /** A local repository keeps no checksums of what was built here. */
    private static final String UNCHECKED =
            "<releases><checksumPolicy>ignore</checksumPolicy></releases><snapshots><checksumPolicy>ignore</checksumPolicy></snapshots>";

    private final Path work;
    private final Path settings;

    Maven(Path work, Kit kit) {
        this.work = work;
        this.settings = work.resolve("settings.xml");
        String text = SETTINGS.formatted(kit.repository().toUri(), machine().toUri(), UNCHECKED);
        try {
            Files.writeString(settings, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The repository of the build under way; Failsafe tells it. */
    private static Path machine() {
        String told = System.getProperty("localRepository", "");
        return told.isEmpty() ? Path.of(System.getProperty("user.home"), ".m2", "repository") : Path.of(told);
    }

    void run(Path folder, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                "mvn",
                "--batch-mode",
                "--no-transfer-progress",
                "--global-settings",
                settings.toString(),
                "-Dmaven.repo.local=" + work.resolve("repository"),
                "-Dwaypost.publisher.keys=" + work.resolve("keys/publisher.p12")));
        command.addAll(arguments);
        Path log = work.resolve("maven.log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (!ended(process) || process.exitValue() != 0) {
                throw new AssertionError(command + " failed:\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
