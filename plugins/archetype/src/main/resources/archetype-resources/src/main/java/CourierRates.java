package ${package};

import java.util.List;
import java.util.Optional;
import org.waypost.spi.Answer;
import org.waypost.spi.Message;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.CarrierService;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.Rate;
import org.waypost.spi.carrier.RateDesk;

/** Quotes the one price there is. */
record CourierRates(Tariff tariff) implements RateDesk {
    @Override
    public Answer<List<Rate>> quote(SpiContext context, Consignment consignment) {
        return refusal(consignment)
                .map(no -> Answer.<List<Rate>>refused(SpiErrorCode.NOT_SERVICEABLE, no))
                .orElseGet(() -> Answer.of(List.of(rate(consignment))));
    }

    /** Why the courier does not go there, if it does not. */
    static Optional<Message> refusal(Consignment consignment) {
        return consignment.from().country().equals(consignment.to().country())
                ? Optional.empty()
                : Optional.of(new Message(Message.Level.ERROR, "ABROAD", "The courier does not leave the country."));
    }

    private Rate rate(Consignment consignment) {
        CarrierService service = new CarrierService(CourierFactory.SERVICE.code(), tariff.serviceName());
        return new Rate(
                service.code(),
                service,
                tariff.price(consignment),
                Optional.of(consignment.shipDate().plusDays(tariff.days())));
    }
}
