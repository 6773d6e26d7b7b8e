package org.waypost.plugins.recognizer.tesseract;

import java.util.ArrayList;
import java.util.List;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiContext;
import org.waypost.spi.host.ProcessRunner;

/** Plays a tesseract: what it answers was recorded before. */
final class RecordedProcesses implements ProcessRunner {
    final List<List<String>> calls = new ArrayList<>();
    private final String languages;
    private final String table;

    RecordedProcesses(String languages, String table) {
        this.languages = languages;
        this.table = table;
    }

    /** A machine without the program. */
    static RecordedProcesses absent() {
        return new RecordedProcesses("", "");
    }

    @Override
    public boolean has(String program) {
        return program.equals("tesseract") && !languages.isEmpty();
    }

    @Override
    public Ended run(SpiContext context, String program, List<String> arguments, Bytes input) {
        calls.add(arguments);
        String output = arguments.contains("--list-langs") ? languages : table;
        return new Ended(0, Bytes.of(output), "");
    }
}
