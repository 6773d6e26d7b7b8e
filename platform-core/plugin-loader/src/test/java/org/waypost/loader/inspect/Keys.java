package org.waypost.loader.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Signs jars with the JDK's own tools, as authors do. */
final class Keys {
    private static final String PASSWORD = "changeit";

    private final Path store;

    Keys(Path folder) {
        this.store = folder.resolve("keys.p12");
    }

    Keys key(String alias, String algorithm) {
        run(
                "keytool",
                "-genkeypair",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-alias",
                alias,
                "-keyalg",
                algorithm,
                "-dname",
                "CN=" + alias + " Inc, C=US",
                "-validity",
                "3650");
        return this;
    }

    void sign(Path jar, String alias, String... more) {
        List<String> command =
                new ArrayList<>(List.of("jarsigner", "-keystore", store.toString(), "-storepass", PASSWORD));
        command.addAll(List.of(more));
        command.addAll(List.of(jar.toString(), alias));
        run(command.toArray(String[]::new));
    }

    private static void run(String tool, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(tool);
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private static void run(String[] command) {
        List<String> whole = new ArrayList<>(List.of(command));
        whole.set(0, Path.of(System.getProperty("java.home"), "bin", command[0]).toString());
        try {
            Process process =
                    new ProcessBuilder(whole).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
