package ${package};

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waypost.spi.Answer;
import org.waypost.spi.Message;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.LabelDesk;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.LabelOrder;
import org.waypost.spi.carrier.Labels;
import org.waypost.spi.carrier.Labels.ParcelLabel;
import org.waypost.spi.carrier.VoidOutcome;

/** Sells labels. The order's key is the shipment's id, so that the same key is the same purchase. */
record CourierLabels(Tariff tariff, ParcelNumbers numbers, OrderBook book) implements LabelDesk {
    @Override
    public Answer<Labels> buy(SpiContext context, LabelOrder order) {
        Optional<Message> refusal = CourierRates.refusal(order.consignment());
        if (refusal.isPresent()) {
            return Answer.refused(SpiErrorCode.NOT_SERVICEABLE, refusal.get());
        }
        Sale sale = book.sell(order.key(), order.consignment().parcels().size(), tariff.price(order.consignment()));
        return sale.voided()
                ? Answer.refused(SpiErrorCode.INVALID_REQUEST, no("VOIDED", "These labels were taken back."))
                : Answer.of(labels(order.key(), sale, Slip.addressLines(order), order.format()));
    }

    /** Addresses are not kept, so a label that is drawn again shows the number only. */
    @Override
    public Optional<Labels> find(SpiContext context, String key) {
        return book.find(key)
                .map(sale -> labels(key, sale, List.of("Address: see the order of this number"), LabelFormat.PNG));
    }

    @Override
    public Answer<VoidOutcome> voidLabel(SpiContext context, String shipment) {
        return book.find(shipment)
                .map(sale -> book.takeBack(shipment, sale))
                .map(sale -> Answer.of(VoidOutcome.VOIDED))
                .orElseGet(() -> Answer.refused(
                        SpiErrorCode.NOT_FOUND, no("UNKNOWN", "There is no such shipment: " + shipment)));
    }

    private Labels labels(String key, Sale sale, List<String> address, LabelFormat format) {
        List<ParcelLabel> labels = IntStream.range(0, sale.parcels())
                .mapToObj(i -> new Slip(numbers.number(sale.first() + i), address))
                .map(slip -> slip.label(format))
                .toList();
        return new Labels(key, labels, sale.price());
    }

    private static Message no(String code, String text) {
        return new Message(Message.Level.ERROR, code, text);
    }
}
