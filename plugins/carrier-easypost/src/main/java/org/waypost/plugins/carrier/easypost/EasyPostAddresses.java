package org.waypost.plugins.carrier.easypost;

import java.util.List;
import java.util.Optional;
import org.json.JSONObject;
import org.waypost.spi.Answer;
import org.waypost.spi.Message;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.AddressCheck;
import org.waypost.spi.carrier.CheckedAddress;
import org.waypost.spi.carrier.PostalAddress;

/**
 * Checks addresses with EasyPost's verification of delivery. Whether an address is a mail agency it does not tell.
 *
 * @param api EasyPost
 */
record EasyPostAddresses(Api api) implements AddressCheck {
    private static final String NOT_FOUND = "E.ADDRESS.NOT_FOUND";

    @Override
    public Answer<CheckedAddress> check(SpiContext context, PostalAddress address) {
        JSONObject request =
                new JSONObject().put("address", AddressText.of(address)).put("verify", true);
        return Refusal.orRefused(
                () -> api.send(context, Call.post("/addresses", request), answer -> checked(address, answer)));
    }

    private static Answer<CheckedAddress> checked(PostalAddress asked, JSONObject answer) {
        JSONObject delivery = answer.getJSONObject("verifications").getJSONObject("delivery");
        List<Message> messages = Given.objects(delivery, "errors").stream()
                .map(EasyPostAddresses::message)
                .toList();
        if (!isDeliverable(delivery, messages)) {
            throw Refusal.of(SpiErrorCode.ADDRESS, "The address cannot be delivered to.", messages);
        }
        PostalAddress theirs = AddressText.read(answer);
        return new Answer.Value<>(
                new CheckedAddress(theirs, !Likeness.alike(asked, theirs), business(answer), Optional.empty()),
                messages);
    }

    /** With some carriers EasyPost reports success beside an address that was not found. */
    private static boolean isDeliverable(JSONObject delivery, List<Message> messages) {
        return delivery.getBoolean("success")
                && messages.stream().noneMatch(message -> message.code().equals(NOT_FOUND));
    }

    private static Optional<Boolean> business(JSONObject answer) {
        return answer.opt("residential") instanceof Boolean home ? Optional.of(!home) : Optional.empty();
    }

    private static Message message(JSONObject error) {
        String words = Given.text(error, "field") + ": " + FieldError.of(error).message();
        return new Message(Message.Level.WARNING, Given.text(error, "code"), words);
    }
}
