package org.waypost.plugins.recognizer.tesseract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block read as an address.
 *
 * @param names above street, mailbox and city
 * @param mailbox the number of a private mailbox
 */
record Address(Block block, List<Found> names, Optional<Found> mailbox, boolean street, boolean city) {
    private static final double COMPLETE = 0.97;
    private static final double PARTIAL = 0.75;

    static Address of(Block block) {
        List<TextLine> lines = block.lines();
        boolean street = lines.stream().anyMatch(line -> AddressLines.isStreet(line.text()));
        boolean city = lines.stream().anyMatch(line -> AddressLines.isCity(line.text()));
        List<Found> names = names(lines, city && lines.size() > 2 ? COMPLETE : PARTIAL);
        return new Address(block, names, mailbox(lines), street, city);
    }

    private static List<Found> names(List<TextLine> lines, double fit) {
        List<Found> names = new ArrayList<>();
        for (TextLine line : lines) {
            Optional<Integer> mailbox = MailboxRule.start(line);
            if (mailbox.isEmpty() && (AddressLines.isStreet(line.text()) || AddressLines.isCity(line.text()))) {
                return names;
            }
            String text = line.text().substring(0, mailbox.orElse(line.text().length()));
            if (!AddressLines.isStreet(text)) {
                NameLine.name(text).ifPresent(name -> names.add(new Found(name, line.stretch(0, text.length()), fit)));
            }
            if (mailbox.isPresent()) {
                return names;
            }
        }
        return names;
    }

    private static Optional<Found> mailbox(List<TextLine> lines) {
        return MailboxRule.in(lines.stream()
                .filter(line -> !AddressLines.isPostOfficeBox(line.text()) && !AddressLines.isCity(line.text()))
                .toList());
    }

    boolean hasSureMailbox() {
        return mailbox.filter(found -> found.fit() > 0.9).isPresent();
    }

    boolean isComplete() {
        return city && (street || mailbox.isPresent()) && !names.isEmpty();
    }

    Place place() {
        return block.first().place();
    }

    /** The size of its letters. */
    int height() {
        return block.lines().stream().mapToInt(TextLine::height).max().orElse(0);
    }
}
