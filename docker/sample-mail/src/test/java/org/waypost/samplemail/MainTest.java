package org.waypost.samplemail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Main.run(List.of(arguments), stream, stream);
    }

    @Test
    void writes_pictures_and_the_truth_beside_them() throws IOException {
        int code = run("--out", folder.resolve("mail").toString(), "--count", "3", "--seed", "9", "--scale", "0.3");

        assertThat(code).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("mail-0001.jpg", "mail-0002.jpg", "mail-0003.jpg", "truth.json");
        }
        List<String> truth = Files.readAllLines(folder.resolve("mail/truth.json"));
        assertThat(truth).hasSize(5);
        assertThat(truth.get(1)).contains("\"file\": \"mail-0001.jpg\"", "\"mailbox\": \"", "\"trackingNumber\": ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,business,mailbox,street,city,postcode,country\n\"Vega, Ana\",,9,High St 1,York,YO1 7HH,GB\n",
                "[{\"name\": \"Vega, \\u0041na\", \"business\": null, \"mailbox\": 9, \"street\": \"High St 1\","
                        + " \"city\": \"York\", \"postcode\": \"YO1 7HH\", \"country\": \"GB\"}]"
            })
    void takes_recipients_from_a_file(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("recipients"), text);

        int code = run("--out", folder.toString(), "--count", "1", "--recipients", file.toString(), "--scale", "0.3");

        assertThat(code).isZero();
        assertThat(Files.readString(folder.resolve("truth.json")))
                .contains("\"recipient\": \"Vega, Ana\"", "\"mailbox\": \"9\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--out", "--out x --count many", "--out x --colour red", "--out x --scale 99"})
    void says_how_to_use_it_when_it_does_not_understand(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ", -1);

        assertThat(run(arguments)).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("usage: --out DIR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "[{\"name\": ", "name,mailbox\nAna", "name,mailbox\nAna,7\n"})
    void refuses_a_file_that_holds_no_recipients(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("recipients"), text);

        assertThat(run("--out", folder.toString(), "--recipients", file.toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("truth.json")).doesNotExist();
    }

    @Test
    void reports_a_file_that_is_not_there() {
        assertThat(run(
                        "--out",
                        folder.toString(),
                        "--recipients",
                        folder.resolve("none.csv").toString()))
                .isEqualTo(1);
    }
}
