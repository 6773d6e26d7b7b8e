package org.waypost.testkit.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiContext;
import org.waypost.spi.host.ProcessRunner;
import org.waypost.spi.recognizer.Barcode;
import org.waypost.spi.recognizer.Photograph;
import org.waypost.testkit.host.TestContext;
import org.waypost.testkit.host.TestScope;

/** The examples of the authors' page are these files, and work. */
class SnippetsTest {
    private static final Path SOURCES = Path.of("src/test/java/org/waypost/testkit/snippets");
    private static final Path PAGE = Path.of("../../plugins/README.md");
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("// begin snippet\n(.*?)[ ]*// end snippet", Pattern.DOTALL);

    @Test
    void the_page_shows_each_of_them_word_for_word() throws IOException {
        List<String> shown = found(BLOCK, Files.readString(PAGE));
        assertThat(shown).isNotEmpty().containsExactlyInAnyOrderElementsOf(regions());
    }

    private static List<String> regions() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> !file.endsWith("SnippetsTest.java"))
                    .flatMap(file -> found(REGION, read(file)).stream())
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(block -> block.group(1).stripTrailing().stripIndent())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void receipts_have_numbers_of_their_own() {
        Receipts receipts = new Receipts(TestScope.of("t1").values());
        List<Long> numbers = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> receipts.next())
                .sorted()
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, 200).mapToObj(Long::valueOf).toList());
    }

    @Test
    void the_recognizer_reads_what_its_program_writes() {
        TestScope scope = TestScope.of("t1").withProcesses(new Says("CODE-128:OC00000017XRXD\n"));
        Photograph photograph = new Photograph(Bytes.of("picture"), "image/png", List.of());
        assertThat(new ProgramRecognizer(scope)
                        .recognise(TestContext.of("t1"), photograph)
                        .barcodes())
                .extracting(Barcode::format, Barcode::text)
                .containsExactly(tuple("CODE_128", "OC00000017XRXD"));
    }

    private record Says(String output) implements ProcessRunner {
        @Override
        public boolean has(String program) {
            return true;
        }

        @Override
        public Ended run(SpiContext context, String program, List<String> arguments, Bytes input) {
            return new Ended(0, Bytes.of(output), "");
        }
    }
}
