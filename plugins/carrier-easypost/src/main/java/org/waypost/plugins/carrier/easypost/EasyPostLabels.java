package org.waypost.plugins.carrier.easypost;

import java.time.Duration;
import java.util.Optional;
import org.waypost.spi.Answer;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.LabelDesk;
import org.waypost.spi.carrier.LabelOrder;
import org.waypost.spi.carrier.Labels;
import org.waypost.spi.carrier.VoidOutcome;

/**
 * Buys a label in two steps: a shipment with the order's key as its reference, then its label. Whatever happens in between,
 * the same key leads to the same shipment, and EasyPost sells a shipment once.
 *
 * @param shipments at EasyPost
 * @param text writes consignments
 * @param receipts which shipment belongs to which key
 * @param files fetches labels
 */
record EasyPostLabels(Shipments shipments, ShipmentText text, Receipts receipts, LabelFiles files)
        implements LabelDesk {
    /** As long as a purchase may be under way: the host waits two minutes at most, EasyPost for its carriers somewhat longer. */
    private static final Duration SETTLING = Duration.ofMinutes(5);

    @Override
    public Answer<Labels> buy(SpiContext context, LabelOrder order) {
        return Refusal.orRefused(() -> {
            Shipment shipment = receipts.once(order.key(), new Purchase(context, order));
            return Answer.of(boughtLabels(context, shipment, order));
        });
    }

    /** The money is spent by now: whoever gets no file must not think that nothing was bought. */
    private Labels boughtLabels(SpiContext context, Shipment shipment, LabelOrder order) {
        try {
            return files.of(context, shipment, order.format());
        } catch (SpiException e) {
            throw new SpiException(
                    SpiErrorCode.OUTCOME_UNKNOWN,
                    "Shipment " + shipment.id() + " was bought, but its label cannot be fetched now: " + e.getMessage(),
                    e);
        }
    }

    @Override
    public Optional<Labels> find(SpiContext context, String key) {
        Optional<Receipts.Receipt> receipt = receipts.of(key);
        Optional<Shipment> shipment =
                look(context, receipt.map(Receipts.Receipt::id).orElse(key));
        Optional<Shipment> bought = shipment.filter(Shipment::isBought);
        if (bought.isEmpty() && receipt.isPresent()) {
            checkCertain(receipt.get(), shipment.isPresent());
        }
        return bought.map(one -> files.of(context, one, files.usual()));
    }

    private void checkCertain(Receipts.Receipt receipt, boolean known) {
        if (!known) {
            throw elsewhere(receipt.id());
        }
        if (receipts.clock().instant().isBefore(receipt.at().plus(SETTLING))) {
            throw unknown("EasyPost shows no label of shipment " + receipt.id() + " yet; look again in a few minutes");
        }
    }

    /** Settings change, and what this account does not have another one may have bought. */
    private static SpiException elsewhere(String id) {
        return unknown("EasyPost does not know shipment " + id + "; was it bought with another key?");
    }

    private static SpiException unknown(String what) {
        return new SpiException(SpiErrorCode.OUTCOME_UNKNOWN, what);
    }

    private Optional<Shipment> look(SpiContext context, String idOrReference) {
        try {
            return shipments.find(context, idOrReference);
        } catch (Refusal no) {
            throw no.exception();
        }
    }

    @Override
    public Answer<VoidOutcome> voidLabel(SpiContext context, String shipment) {
        return Refusal.orRefused(() -> {
            String state = shipments.refund(context, shipment).refund();
            return switch (state) {
                case "refunded" -> Answer.of(VoidOutcome.VOIDED);
                case "submitted" -> Answer.of(VoidOutcome.REFUND_PENDING);
                case "not_applicable" -> Answer.of(VoidOutcome.NOT_CHARGED);
                case "rejected" ->
                    throw Refusal.of(
                            SpiErrorCode.NOT_SERVICEABLE,
                            "The carrier does not take the label back: it was used, or too old.");
                default -> throw new SpiException(SpiErrorCode.DOWN, "EasyPost tells no state of the refund: " + state);
            };
        });
    }

    /** One order's purchase. */
    private final class Purchase implements Receipts.Deal<Shipment> {
        private final SpiContext context;
        private final LabelOrder order;

        Purchase(SpiContext context, LabelOrder order) {
            this.context = context;
            this.order = order;
        }

        /** One that a lost receipt stands for is found by its reference. */
        @Override
        public Shipment draft() {
            Shipment shipment = shipments.find(context, order.key()).orElseGet(this::create);
            if (!shipment.isBought()) {
                Accepted.choose(shipment, order);
            }
            return shipment;
        }

        private Shipment create() {
            return shipments.create(
                    context, text.of(order.consignment(), order.format()).put("reference", order.key()));
        }

        @Override
        public Shipment look(String id) {
            return shipments.find(context, id).orElseThrow(() -> elsewhere(id));
        }

        @Override
        public String id(Shipment shipment) {
            return shipment.id();
        }

        @Override
        public boolean isDone(Shipment shipment) {
            return shipment.isBought();
        }

        @Override
        public Shipment close(Shipment shipment) {
            String offer = Accepted.choose(shipment, order).id();
            return shipments.buy(context, shipment.id(), offer, order.key());
        }
    }
}
