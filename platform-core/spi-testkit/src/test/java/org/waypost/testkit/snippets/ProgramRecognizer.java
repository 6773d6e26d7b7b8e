package org.waypost.testkit.snippets;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiScope;
import org.waypost.spi.host.ProcessRunner;
import org.waypost.spi.recognizer.Barcode;
import org.waypost.spi.recognizer.Box;
import org.waypost.spi.recognizer.Photograph;
import org.waypost.spi.recognizer.Recognition;
import org.waypost.spi.recognizer.Recognizer;

// begin snippet
record ProgramRecognizer(SpiScope scope) implements Recognizer {
    private static final Box SOMEWHERE = new Box(0, 0, 1000, 1000);

    /** The manifest has {@code Waypost-Processes: zbarimg}. */
    @Override
    public Recognition recognise(SpiContext context, Photograph photograph) {
        ProcessRunner.Ended ended =
                scope.processes().run(context, "zbarimg", List.of("--quiet", "-"), photograph.bytes());
        return switch (ended.exitCode()) {
            case 0 -> new Recognition(List.of(), barcodes(ended.output().text()), List.of());
            case 4 -> new Recognition(List.of(), List.of(), List.of());
            default -> throw SpiException.invalid("photograph", "no picture: " + ended.errors());
        };
    }
    // end snippet

    private static List<Barcode> barcodes(String output) {
        Stream<String[]> lines = output.lines().map(line -> line.split(":", 2)).filter(parts -> parts.length == 2);
        return lines.map(parts -> new Barcode(format(parts[0]), parts[1], SOMEWHERE))
                .toList();
    }

    private static String format(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
