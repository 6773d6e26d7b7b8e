package org.waypost.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.local.process.LocalException;

class LocalOptionsTest {
    @TempDir
    private Path folder;

    @Test
    void a_war_that_was_not_built_is_told_before_anything_starts() {
        Path war = folder.resolve("waypost.war");

        assertThatThrownBy(() -> new LocalPlatform(LocalOptions.of(war, folder.resolve("state"))).start())
                .isInstanceOf(LocalException.class)
                .hasMessage("There is no WAR at " + war + "; build it with mvn package.");
        assertThat(folder.resolve("state")).doesNotExist();
    }

    @Test
    void servers_that_were_not_fetched_are_told() throws IOException {
        Path war = Files.createFile(folder.resolve("waypost.war"));
        LocalOptions options = LocalOptions.of(war, folder.resolve("state"));
        LocalOptions elsewhere = new LocalOptions(
                options.war(),
                options.state(),
                options.plugins(),
                options.ports(),
                options.fresh(),
                options.environment(),
                options.javaOptions(),
                options.demo(),
                folder.resolve("nowhere"),
                options.progress());

        assertThatThrownBy(elsewhere::check).hasMessageContaining("The servers are missing in");
    }

    @Test
    void what_was_added_wins_over_the_environment_of_this_process() {
        String path = System.getenv("PATH");
        LocalOptions options = LocalOptions.of(folder, folder).withEnvironment(Map.of("WAYPOST_EXTRA", "1"));

        assertThat(options.wholeEnvironment())
                .containsEntry("WAYPOST_EXTRA", "1")
                .containsEntry("PATH", path);
        assertThat(options.withEnvironment(Map.of("PATH", "x")).wholeEnvironment())
                .containsEntry("PATH", "x");
        assertThat(options.withEnvironment(Map.of("PATH", "x")).environment()).containsEntry("WAYPOST_EXTRA", "1");
    }
}
