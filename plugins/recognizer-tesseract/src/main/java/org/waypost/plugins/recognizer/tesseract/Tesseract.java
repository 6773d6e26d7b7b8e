package org.waypost.plugins.recognizer.tesseract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;
import org.waypost.spi.host.ProcessRunner;

/** The program, run by the host; the picture goes in through its standard input and the words come out as a table. */
final class Tesseract {
    private static final String PROGRAM = "tesseract";
    private static final String ABSENT =
            "The program tesseract is not on this server. Install it, for instance with: apt install tesseract-ocr";
    /** Finds as much text as possible in no order: the pieces of an envelope are no columns of a page. */
    private static final List<String> OPTIONS = List.of("--psm", "11", "--dpi", "200");

    private final ProcessRunner processes;
    private final Languages languages;
    private final AtomicReference<Set<String>> installed = new AtomicReference<>(Set.of());

    Tesseract(ProcessRunner processes, Languages languages) {
        this.processes = processes;
        this.languages = languages;
    }

    void requirePresent() {
        if (!processes.has(PROGRAM)) {
            throw missing(ABSENT);
        }
    }

    /** Says what is there, or fails with what to install. */
    String check(SpiContext context) {
        requirePresent();
        String chosen = chosen(context, List.of());
        return "Tesseract is installed; it reads " + chosen + ".";
    }

    List<TextLine> read(SpiContext context, Grey picture, List<Locale> likely) {
        String language = chosen(context, likely);
        List<String> arguments = List.of(
                "stdin",
                "stdout",
                "-l",
                language,
                OPTIONS.get(0),
                OPTIONS.get(1),
                OPTIONS.get(2),
                OPTIONS.get(3),
                "tsv");
        return Tsv.lines(run(context, arguments, picture.pgm()));
    }

    private String chosen(SpiContext context, List<Locale> likely) {
        Optional<String> chosen = languages.chosen(likely, installed(context));
        return chosen.orElseThrow(() -> missing(languages.fallback().stream()
                .map(code -> "tesseract-ocr-" + code)
                .collect(Collectors.joining(
                        " ",
                        "Tesseract has no data for the languages. Install them, for instance with: apt install ",
                        ""))));
    }

    private Set<String> installed(SpiContext context) {
        Set<String> known = installed.get();
        if (known.isEmpty()) {
            known = run(context, List.of("--list-langs"), Bytes.of(""))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.contains(" "))
                    .collect(Collectors.toUnmodifiableSet());
            installed.set(known);
        }
        return known;
    }

    private String run(SpiContext context, List<String> arguments, Bytes input) {
        ProcessRunner.Ended ended = processes.run(context, PROGRAM, arguments, input);
        if (ended.exitCode() != 0) {
            throw new SpiException(
                    SpiErrorCode.INTERNAL, "tesseract ended with " + ended.exitCode() + ": " + ended.errors());
        }
        return ended.output().text();
    }

    private static SpiException missing(String sentence) {
        return new SpiException(SpiErrorCode.UNSUPPORTED, sentence, null, SpiFault.EXTERNAL, false);
    }
}
