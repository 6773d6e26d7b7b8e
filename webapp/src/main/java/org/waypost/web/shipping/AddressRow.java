package org.waypost.web.shipping;

import java.io.Serializable;
import java.util.List;
import org.waypost.requests.SavedAddress;

/**
 * An address of a renter's book as pages show it.
 *
 * @param title the first line
 * @param rest the others
 * @param verified whether a document shows it
 */
public record AddressRow(String id, String title, List<String> rest, String line, boolean verified)
        implements Serializable {
    static AddressRow of(SavedAddress saved) {
        List<String> lines = saved.address().inLines();
        return new AddressRow(
                Long.toString(saved.savedId().value()),
                lines.get(0),
                List.copyOf(lines.subList(1, lines.size())),
                saved.address().inOneLine(),
                saved.isVerified());
    }
}
