package org.waypost.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.requests.SavedAddress;

/**
 * An address of a renter's book.
 *
 * @param id the id
 * @param address the address
 * @param verified whether an approved document of the renter shows it
 */
public record SavedAddressJson(String id, AddressJson address, boolean verified) {
    static SavedAddressJson of(SavedAddress saved) {
        return new SavedAddressJson(
                Long.toString(saved.savedId().value()), AddressJson.of(saved.address()), saved.isVerified());
    }

    /** The whole book. */
    @Schema(name = "SavedAddressesJson")
    public record ListJson(List<SavedAddressJson> addresses) {}
}
