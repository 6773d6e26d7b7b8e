package org.waypost.plugins.carrier.easypost;

import java.util.List;
import java.util.stream.Stream;
import org.json.JSONObject;
import org.waypost.spi.carrier.PostalAddress;

/** Addresses as EasyPost writes them: two lines for the street, what is absent left out. */
final class AddressText {
    private AddressText() {}

    static JSONObject of(PostalAddress address) {
        JSONObject json = new JSONObject();
        put(json, "name", address.name());
        put(json, "company", address.company());
        List<String> lines = address.lines();
        put(json, "street1", lines.isEmpty() ? "" : lines.get(0));
        put(json, "street2", String.join(", ", lines.subList(Math.min(1, lines.size()), lines.size())));
        put(json, "city", address.city());
        put(json, "state", address.region());
        put(json, "zip", address.postalCode());
        put(json, "country", address.country());
        put(json, "phone", address.contact().phone());
        put(json, "email", address.contact().email());
        return json;
    }

    /** Puts a value that is there. */
    static void put(JSONObject json, String name, String value) {
        if (!value.isBlank()) {
            json.put(name, value);
        }
    }

    static PostalAddress read(JSONObject json) {
        return new PostalAddress(
                Given.text(json, "name"),
                Given.text(json, "company"),
                Stream.of("street1", "street2")
                        .flatMap(name -> Given.present(json, name).stream())
                        .toList(),
                Given.text(json, "city"),
                Given.text(json, "state"),
                Given.text(json, "zip"),
                json.getString("country"),
                new PostalAddress.Contact(Given.text(json, "phone"), Given.text(json, "email")));
    }
}
