package org.waypost.plugins.carrier.easypost;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.spi.host.ValueStore;

/**
 * Remembers for the key of every order which thing at EasyPost it is about, the same on all nodes. EasyPost sells one thing
 * once: whoever asks with the same key buys the same thing, and so nothing twice.
 *
 * <p>The store keeps few values, so many receipts share one; a full one forgets its oldest. That is some 30,000 orders
 * later, and then there is still EasyPost's own reference.
 *
 * @param values the host's store
 * @param clock the host's clock
 */
record Receipts(ValueStore values, Clock clock) {
    private static final int PAGES = 256;

    /**
     * What is known of a key.
     *
     * @param id of the thing at EasyPost
     * @param at when it was last about to be bought
     */
    record Receipt(String id, Instant at) {}

    /**
     * Something that is bought in two steps: drawn up without cost, then closed.
     *
     * @param <T> the thing
     */
    interface Deal<T> {
        /** Draws it up. */
        T draft();

        /** Looks it up at EasyPost. */
        T look(String id);

        /** EasyPost's id of it. */
        String id(T thing);

        /** Whether it is bought. */
        boolean isDone(T thing);

        /** Buys it. */
        T close(T thing);
    }

    /** Buys, or finds what was bought with the key before. */
    <T> T once(String key, Deal<T> deal) {
        T thing = of(key).map(receipt -> deal.look(receipt.id())).orElseGet(deal::draft);
        if (deal.isDone(thing)) {
            return thing;
        }
        String id = keep(key, deal.id(thing));
        T ours = id.equals(deal.id(thing)) ? thing : deal.look(id);
        return deal.isDone(ours) ? ours : deal.close(ours);
    }

    Optional<Receipt> of(String key) {
        return line(values.get(page(key)).orElse(""), word(key)).map(Receipts::receipt);
    }

    /** Remembers a thing for a key, unless there is one already; both times with the time of now. */
    String keep(String key, String id) {
        String page = page(key);
        while (true) {
            Optional<String> before = values.get(page);
            Optional<String> known = line(before.orElse(""), word(key));
            String kept = known.map(line -> receipt(line).id()).orElse(id);
            if (values.replace(page, before, with(before.orElse(""), known, word(key) + " " + kept + " " + now()))) {
                return kept;
            }
        }
    }

    private static String with(String text, Optional<String> old, String line) {
        String rest = old.map(gone -> text.replace(gone + "\n", "")).orElse(text);
        while (rest.length() + line.length() >= ValueStore.MAX_VALUE) {
            rest = rest.substring(rest.indexOf('\n') + 1);
        }
        return rest + line + "\n";
    }

    private static Optional<String> line(String text, String word) {
        return Stream.of(text.split("\n"))
                .filter(line -> line.startsWith(word + " "))
                .findFirst();
    }

    private static Receipt receipt(String line) {
        String[] parts = line.split(" ", -1);
        return new Receipt(parts[1], Instant.ofEpochSecond(Long.parseLong(parts[2])));
    }

    private static String word(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    private static String page(String key) {
        return "receipts-" + Math.floorMod(key.hashCode(), PAGES);
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
