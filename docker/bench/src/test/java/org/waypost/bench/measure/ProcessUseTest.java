package org.waypost.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessUseTest {
    @Test
    void the_resident_set_is_told_in_megabytes() {
        List<String> status = List.of("Name:\tjava", "VmHWM:\t  999999 kB", "VmRSS:\t  524288 kB");

        assertThat(ProcessUse.residentMb(status)).isEqualTo(512);
    }

    @Test
    void a_system_that_does_not_tell_is_no_zero() {
        assertThatThrownBy(() -> ProcessUse.residentMb(List.of("Name:\tjava")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_process_that_is_not_there_has_no_count_of_files() throws IOException {
        assertThat(ProcessUse.openFiles(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void every_file_that_is_open_counts(@TempDir Path folder) throws IOException {
        long self = ProcessHandle.current().pid();
        assumeTrue(ProcessUse.openFiles(self).isPresent(), "the system does not tell a process's open files");
        Path file = Files.createFile(folder.resolve("open"));
        long before = ProcessUse.openFiles(self).getAsLong();

        try (InputStream one = Files.newInputStream(file);
                InputStream other = Files.newInputStream(file)) {
            assertThat(List.of(one.read(), other.read())).containsOnly(-1);
            assertThat(ProcessUse.openFiles(self).getAsLong()).isGreaterThanOrEqualTo(before + 2);
        }
    }
}
