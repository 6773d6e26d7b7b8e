package org.waypost.testkit.snippets;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.waypost.spi.Answer;
import org.waypost.spi.Bytes;
import org.waypost.spi.Message;
import org.waypost.spi.Money;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.LabelDesk;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.LabelOrder;
import org.waypost.spi.carrier.Labels;
import org.waypost.spi.carrier.VoidOutcome;

/** Buys with the order's key, by which the carrier knows a purchase that it has already made. */
record ParcelPostLabels(ParcelPostApi api) implements LabelDesk {
    // begin snippet
    @Override
    public Answer<Labels> buy(SpiContext context, LabelOrder order) {
        HttpRequest.Builder request = at("/labels")
                .header("Idempotency-Key", order.key())
                .POST(BodyPublishers.ofString(ParcelPostRates.json(order.consignment())));
        Reply reply = api.send(context, request, SpiErrorCode.OUTCOME_UNKNOWN);
        return reply.status() == 422
                ? Answer.refused(SpiErrorCode.NOT_SERVICEABLE, reply.message())
                : Answer.of(labels(reply));
    }

    @Override
    public Optional<Labels> find(SpiContext context, String key) {
        Reply reply = api.send(context, at("/labels?key=" + key).GET(), SpiErrorCode.OUTCOME_UNKNOWN);
        return reply.status() == 404 ? Optional.empty() : Optional.of(labels(reply));
    }
    // end snippet

    @Override
    public Answer<VoidOutcome> voidLabel(SpiContext context, String shipment) {
        Reply reply = api.send(context, at("/labels/" + shipment).DELETE(), SpiErrorCode.DOWN);
        Message unknown = new Message(Message.Level.ERROR, "404", "There is no shipment " + shipment);
        return reply.status() == 404
                ? Answer.refused(SpiErrorCode.NOT_FOUND, unknown)
                : Answer.of(VoidOutcome.REFUND_PENDING);
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(api.address().resolve(path));
    }

    private static Labels labels(Reply reply) {
        Bytes file = Bytes.of(Base64.getDecoder().decode(reply.text("label")));
        return new Labels(
                reply.text("shipment"),
                List.of(new Labels.ParcelLabel(reply.text("number"), LabelFormat.ZPL, file)),
                Money.of(reply.text("price"), reply.text("currency")));
    }
}
