package org.waypost.plugins.recognizer.tesseract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.spi.recognizer.Field;
import org.waypost.spi.recognizer.FieldKind;

/** From a page to its fields. */
final class FieldRules {
    private FieldRules() {}

    /** The surest of each kind first. */
    static List<Field> fields(Page page) {
        List<Block> blocks = Block.of(page.lines());
        Addresses addresses = new Addresses(page, blocks);
        Optional<Address> recipient = addresses.recipient();
        List<Field> fields = new ArrayList<>();
        recipient.stream()
                .flatMap(address -> address.names().stream())
                .forEach(name -> fields.add(name.field(FieldKind.RECIPIENT, page)));
        mailbox(page, recipient).ifPresent(found -> fields.add(found.field(FieldKind.MAILBOX_NUMBER, page)));
        addresses.sender(recipient).ifPresent(found -> fields.add(found.field(FieldKind.SENDER, page)));
        fields.addAll(TrackingRules.fields(page));
        fields.addAll(Mark.fields(page, blocks));
        fields.sort(Comparator.comparing(Field::kind).thenComparing(Field::confidence, Comparator.reverseOrder()));
        return List.copyOf(fields);
    }

    // a number that stands apart from the address counts only when it says that it is a mailbox
    private static Optional<Found> mailbox(Page page, Optional<Address> recipient) {
        return recipient
                .flatMap(Address::mailbox)
                .or(() -> Stream.of(MailboxRule.PMB)
                        .flatMap(rule -> page.lines().stream().flatMap(line -> rule.in(line).stream()))
                        .findFirst());
    }
}
