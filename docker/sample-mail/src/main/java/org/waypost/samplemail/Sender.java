package org.waypost.samplemail;

import java.util.List;
import java.util.Locale;

/**
 * Who sends a piece. All senders the generator draws are invented.
 *
 * @param name as printed on the mail
 * @param address lines below the name
 * @param place language and country of the sender
 * @param trade what the sender does
 */
public record Sender(String name, List<String> address, Locale place, Trade trade) {
    public Sender {
        address = List.copyOf(address);
    }
}
