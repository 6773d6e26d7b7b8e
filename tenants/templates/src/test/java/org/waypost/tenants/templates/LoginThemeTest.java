package org.waypost.tenants.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginThemeTest {
    private static final Path SOURCE = Path.of("src", "main", "resources", "theme", "waypost");

    @TempDir
    private Path themes;

    @Test
    void every_file_of_the_theme_is_installed_and_an_older_one_replaced() throws IOException {
        Path old = themes.resolve("waypost").resolve("login").resolve("theme.properties");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "old");

        LoginTheme.install(themes);

        try (Stream<Path> files = Files.walk(SOURCE)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(themes.resolve("waypost").resolve(SOURCE.relativize(file)))
                            .hasSameBinaryContentAs(file));
        }
    }
}
