package org.waypost.testkit.snippets;

import java.util.Optional;
import org.waypost.spi.host.ValueStore;

// begin snippet
record Receipts(ValueStore values) {
    /** A number that nobody else gets, also when two nodes ask at once. */
    long next() {
        while (true) {
            Optional<String> last = values.get("last-receipt");
            long next = last.map(Long::parseLong).orElse(0L) + 1;
            if (values.replace("last-receipt", last, Long.toString(next))) {
                return next;
            }
        }
    }
}
// end snippet
