package org.waypost.plugins.carrier.easypost;

import java.util.List;
import java.util.Optional;
import org.json.JSONObject;
import org.waypost.spi.Message;

/**
 * A shipment at EasyPost: one parcel, its offers, and after the purchase its label.
 *
 * @param id begins with {@code shp_}
 * @param offers of the carriers; empty when none takes it
 * @param messages of carriers that offer nothing
 * @param bought the offer that was taken, after the purchase
 * @param trackingNumber empty before
 * @param label after the purchase
 * @param refund state of a refund; empty without one
 * @param scanForm the manifest it is on; empty without one
 */
record Shipment(
        String id,
        List<Offer> offers,
        List<Message> messages,
        Optional<Offer> bought,
        String trackingNumber,
        Optional<PostageLabel> label,
        String refund,
        String scanForm) {
    static Shipment of(JSONObject json) {
        return new Shipment(
                json.getString("id"),
                Given.objects(json, "rates").stream().map(Offer::of).toList(),
                Given.objects(json, "messages").stream()
                        .map(Shipment::message)
                        .distinct()
                        .toList(),
                Optional.ofNullable(json.optJSONObject("selected_rate")).map(Offer::of),
                Given.text(json, "tracking_code"),
                Optional.ofNullable(json.optJSONObject("postage_label")).map(PostageLabel::of),
                Given.text(json, "refund_status"),
                Optional.ofNullable(json.optJSONObject("scan_form"))
                        .map(form -> Given.text(form, "id"))
                        .orElse(""));
    }

    private static Message message(JSONObject json) {
        String words = Given.text(json, "carrier") + ": " + Given.words(json, "message");
        return new Message(Message.Level.WARNING, Given.text(json, "type"), words);
    }

    boolean isBought() {
        return bought.isPresent() && label.isPresent();
    }
}
