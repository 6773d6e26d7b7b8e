package org.waypost.samplemail;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes pictures of mail and {@code truth.json} into a folder; see {@link Options#USAGE}. */
public final class Main {
    private Main() {}

    /** Ends with 0 when the pictures are written, 2 when it did not understand what was asked, 1 when writing failed. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Options options = Options.of(arguments);
            write(options, RecipientFile.read(options.recipients()));
            out.println(options.count() + " pieces in " + options.out());
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(Options.USAGE);
            return 2;
        } catch (IOException | UncheckedIOException e) {
            err.println("Cannot write or read: " + e.getMessage());
            return 1;
        }
    }

    private static void write(Options options, List<Recipient> recipients) throws IOException {
        Files.createDirectories(options.out());
        SampleMail generator = SampleMail.seeded(options.seed()).scaled(options.scale());
        List<String> truths = new ArrayList<>();
        for (int i = 1; i <= options.count(); i++) {
            SamplePiece piece = generator.piece(recipients, options.place());
            String file = String.format(Locale.ROOT, "mail-%04d.jpg", i);
            Files.write(options.out().resolve(file), piece.jpeg());
            truths.add(TruthJson.of(file, piece.truth()));
        }
        Path truth = options.out().resolve("truth.json");
        Files.writeString(truth, "[\n" + String.join(",\n", truths) + "\n]\n", StandardCharsets.UTF_8);
    }
}
