package org.waypost.plugins.carrier.easypost;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.json.JSONObject;
import org.waypost.spi.Message;

/**
 * What is wrong with one value of a request.
 *
 * @param field its path in the SPI's words; empty when EasyPost names none
 * @param message EasyPost's words
 */
record FieldError(String field, String message) {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("to_address", "to"),
            Map.entry("from_address", "from"),
            Map.entry("street1", "lines"),
            Map.entry("street2", "lines"),
            Map.entry("state", "region"),
            Map.entry("zip", "postalCode"),
            Map.entry("parcel", "parcels"),
            Map.entry("predefined_package", "packaging"),
            Map.entry("customs_info", "customs"),
            Map.entry("customs_items", "items"),
            Map.entry("customs_signer", "signer"),
            Map.entry("contents_type", "contents"),
            Map.entry("contents_explanation", "explanation"),
            Map.entry("eel_pfc", "exportCode"),
            Map.entry("hs_tariff_number", "tariffNumber"),
            Map.entry("origin_country", "origin"),
            Map.entry("tracking_code", "number"),
            Map.entry("min_datetime", "ready"),
            Map.entry("max_datetime", "closes"));

    /** One of the list {@code errors}: an object, or in some answers a plain text. */
    static FieldError of(Object detail) {
        if (!(detail instanceof JSONObject object)) {
            return new FieldError("", String.valueOf(detail));
        }
        String suggestion = Given.text(object, "suggestion");
        String words = Given.words(object, "message");
        return new FieldError(
                path(Given.text(object, "field")), suggestion.isEmpty() ? words : words + " (" + suggestion + ")");
    }

    /** {@code shipment.to_address.zip} is {@code to.postalCode} here. */
    private static String path(String theirs) {
        return Stream.of(theirs.split("\\."))
                .filter(word -> !word.equals("shipment") || theirs.equals("shipment"))
                .map(word -> WORDS.getOrDefault(word, word))
                .collect(Collectors.joining("."));
    }

    Message message(String code) {
        return new Message(Message.Level.ERROR, code, field.isEmpty() ? message : field + ": " + message);
    }
}
