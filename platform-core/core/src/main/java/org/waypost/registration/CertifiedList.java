package org.waypost.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A quarter's list: new, current and ended addressees, each in the order of the alphabet.
 *
 * @param dueOn the day by which it is due
 * @param lines of the list
 */
public record CertifiedList(LocalDate dueOn, List<CertifiedLine> lines) {
    /** Copies the lines. */
    public CertifiedList {
        lines = List.copyOf(lines);
    }

    /** In order, as a language has its alphabet. */
    static CertifiedList of(LocalDate dueOn, List<CertifiedLine> lines, Locale language) {
        Collator alphabet = Collator.getInstance(language);
        Comparator<CertifiedLine> order = Comparator.comparing(CertifiedLine::part)
                .thenComparing(CertifiedLine::name, alphabet::compare)
                .thenComparing(CertifiedLine::number);
        return new CertifiedList(dueOn, lines.stream().sorted(order).toList());
    }

    /** How many stand in a part. */
    public long count(CertifiedLine.Part part) {
        return lines.stream().filter(line -> line.part() == part).count();
    }

    /** A checksum of everything on it. */
    public String sha256() {
        String text = lines.stream()
                .map(line -> String.join(
                        "\t",
                        line.part().name(),
                        Long.toString(line.addressee().value()),
                        line.name(),
                        line.number(),
                        line.endedOn().map(LocalDate::toString).orElse("")))
                .collect(Collectors.joining("\n", dueOn + "\n", "\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
