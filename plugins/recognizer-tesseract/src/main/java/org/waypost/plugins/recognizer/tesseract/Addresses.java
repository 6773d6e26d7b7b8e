package org.waypost.plugins.recognizer.tesseract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells the recipient's address on a page from the sender's. */
final class Addresses {
    private static final double NEEDED = 3;
    private static final double LEGIBLE = 0.45;

    private final Page page;
    private final List<Address> all;

    Addresses(Page page, List<Block> blocks) {
        this.page = page;
        this.all = blocks.stream().map(Address::of).toList();
    }

    Optional<Address> recipient() {
        return all.stream()
                .filter(address -> likeRecipient(address) >= NEEDED)
                .max(Comparator.comparingDouble(this::likeRecipient));
    }

    private double likeRecipient(Address address) {
        double likely = (address.city() ? 2 : 0)
                + (address.street() ? 1.5 : 0)
                + (address.names().isEmpty() ? -1 : 1);
        likely += address.hasSureMailbox() ? 3 : address.mailbox().isPresent() ? 1.5 : 0;
        likely += address.block()
                .heading()
                .map(heading -> heading == Heading.TO ? 3 : -4)
                .orElse(0);
        // senders print themselves small and in the upper left corner
        likely += 2.0 * address.place().top() / page.height()
                + 1.0 * address.place().left() / page.width();
        likely += isHighest(address) ? -1.5 : 0;
        return likely + 1.5 * address.height() / highestLetters();
    }

    private boolean isHighest(Address address) {
        List<Address> complete = all.stream().filter(Address::isComplete).toList();
        return complete.size() > 1 && complete.get(0).equals(address);
    }

    private double highestLetters() {
        return all.stream()
                .filter(Address::isComplete)
                .mapToInt(Address::height)
                .max()
                .orElse(page.height());
    }

    /** Who is named in an address of the sender's, or else in the upper left corner. */
    Optional<Found> sender(Optional<Address> recipient) {
        return all.stream()
                .filter(address -> recipient.isEmpty() || !address.equals(recipient.get()))
                .filter(address -> !address.names().isEmpty())
                .filter(address -> address.names().get(0).where().confidence() >= LEGIBLE)
                .filter(address -> likeSender(address, recipient) >= 1)
                .max(Comparator.comparingDouble(address -> likeSender(address, recipient)))
                .map(address -> address.names().get(0).times(address.isComplete() ? 0.95 : 0.7));
    }

    private double likeSender(Address address, Optional<Address> recipient) {
        double likely = (address.city() ? 1.5 : 0) + (address.street() ? 1 : 0);
        likely += address.block()
                .heading()
                .map(heading -> heading == Heading.FROM ? 3 : -4)
                .orElse(0);
        boolean above = recipient.isEmpty()
                || address.place().top() < recipient.get().place().top();
        likely += above ? 1 : -1.5;
        return likely
                + 1.5
                - 1.5 * address.place().left() / page.width()
                - 1.5 * address.place().top() / page.height();
    }
}
