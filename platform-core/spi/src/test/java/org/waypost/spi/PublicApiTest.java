package org.waypost.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The public API is the committed one, so that nobody breaks plugins by accident. Run with {@code -Dwaypost.api.update} it
 * writes the file anew.
 */
class PublicApiTest {
    private static final String ADVICE = """
            The public API of the SPI differs from %s.
            Gone, which breaks plugins: %s
            New: %s
            If there are only new lines, and none is an abstract method of a type that plugins implement: \
            mvn -pl platform-core/spi test -Dwaypost.api.update, and commit the file.
            Otherwise plugins break: raise SpiVersion.CURRENT and the ranges in the plugins' manifests first, \
            or keep what is gone.""";

    @Test
    void is_what_the_committed_file_says() throws IOException {
        Path file = Path.of("src/api", "waypost-spi-" + SpiVersion.CURRENT.replaceFirst("\\.\\d+$", "") + ".txt");
        SortedSet<String> now = PublicApi.in(Path.of("target/classes"));
        if (System.getProperty("waypost.api.update") != null) {
            Files.write(file, now);
        }
        Set<String> committed = Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : Set.of();
        assertThat(now)
                .withFailMessage(ADVICE, file, without(committed, now), without(now, committed))
                .isEqualTo(committed);
    }

    private static List<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(line -> !others.contains(line)).toList();
    }

    @Test
    void shows_types_and_members_that_a_plugin_can_name_and_no_others() {
        String name = Sample.class.getName();
        assertThat(PublicApi.lines(Sample.class))
                .containsExactlyInAnyOrder(
                        name + ": abstract static class of T below java.lang.Number extends java.lang.Object"
                                + " with java.lang.Iterable<T>",
                        name + ": protected " + name + "()",
                        name + ": protected int " + name + ".kept",
                        name + ": public abstract java.util.List<T> " + name + ".all() throws java.io.IOException");
    }

    abstract static class Sample<T extends Number> implements Iterable<T> {
        protected int kept;
        int hidden;

        protected Sample() {}

        Sample(int hidden) {
            this.hidden = hidden;
        }

        public abstract List<T> all() throws IOException;

        abstract void inside();
    }
}
