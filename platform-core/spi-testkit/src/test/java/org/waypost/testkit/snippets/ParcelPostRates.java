package org.waypost.testkit.snippets;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import org.waypost.spi.Answer;
import org.waypost.spi.Money;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.CarrierService;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.Rate;
import org.waypost.spi.carrier.RateDesk;
import org.waypost.spi.carrier.Weight;

// begin snippet
record ParcelPostRates(ParcelPostApi api) implements RateDesk {
    @Override
    public Answer<List<Rate>> quote(SpiContext context, Consignment consignment) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.address().resolve("/rates"))
                .POST(BodyPublishers.ofString(json(consignment)));
        Reply reply = api.send(context, request, SpiErrorCode.DOWN);
        if (reply.status() == 422) {
            return Answer.refused(SpiErrorCode.NOT_SERVICEABLE, reply.message());
        }
        Money price = Money.of(reply.text("price"), reply.text("currency"));
        return Answer.of(List.of(
                new Rate(reply.text("id"), new CarrierService("standard", "Standard"), price, Optional.empty())));
    }
    // end snippet

    static String json(Consignment consignment) {
        Weight weight = consignment.parcels().get(0).weight().in(Weight.Unit.G);
        return "{\"to\":\"" + consignment.to().postalCode() + "\",\"grams\":\"" + weight.amount() + "\"}";
    }
}
