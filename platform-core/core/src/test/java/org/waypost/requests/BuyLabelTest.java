package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.content.TestFiles;
import org.waypost.shared.Money;
import org.waypost.shared.PlatformException;

/** A label is bought once, whatever happens between the intent and the answer. */
class BuyLabelTest {
    private static final Money PRICE = new Money(895, "USD");
    private static final LabelChoice CHOICE = new LabelChoice("fake", "rate-1", "PRIORITY", "Priority");
    private static final Carriage SEEN =
            new Carriage("Fake Parcels", "Priority", "9400100000000000000000", Optional.of(PRICE));

    private final LabelDeskFixture desk = new LabelDeskFixture();
    private final CarrierBook carrier = desk.carrier();
    private final ShipmentId shipment = desk.draft();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_intent_is_written_before_the_carrier_is_asked() {
        carrier.onBuy(order -> {
            assertThat(desk.status(shipment)).isEqualTo(ShipmentStatus.LABEL_IN_DOUBT);
            assertThat(desk.key(shipment)).contains(order.key());
        });

        desk.buyLabel().buy(shipment, CHOICE);

        assertThat(carrier.sold()).isEqualTo(1);
    }

    @Test
    void a_bought_label_is_kept_with_its_number_price_and_file() {
        OutboundShipment labelled = desk.buyLabel().buy(shipment, CHOICE);

        assertThat(labelled.status()).isEqualTo(ShipmentStatus.LABELLED);
        assertThat(labelled.trackingNumber()).isEqualTo("TRACK-1");
        assertThat(labelled.cost()).contains(PRICE);
        assertThat(labelled.label()).isPresent();
    }

    @Test
    void a_label_for_a_label_printer_is_kept_as_text() {
        carrier.gives(BoughtLabel.ZPL, "^XA^XZ".getBytes(StandardCharsets.UTF_8));

        assertThat(desk.buyLabel().buy(shipment, CHOICE).labelText()).contains("^XA^XZ");
    }

    @Test
    void a_file_that_cannot_be_kept_does_not_undo_the_purchase() {
        carrier.gives("application/pdf", new byte[] {1, 2, 3});

        OutboundShipment labelled = desk.buyLabel().buy(shipment, CHOICE);

        assertThat(labelled.status()).isEqualTo(ShipmentStatus.LABELLED);
        assertThat(labelled.label()).isEmpty();
    }

    @Test
    void a_carrier_that_refuses_leaves_the_shipment_open_for_another_offer() {
        carrier.refuses("The address is not served.");

        assertThatThrownBy(() -> desk.buyLabel().buy(shipment, CHOICE))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(RequestsError.LABEL_REFUSED));
        assertThat(desk.status(shipment)).isEqualTo(ShipmentStatus.DRAFT);
    }

    @Test
    void a_carrier_that_does_not_answer_in_time_leaves_the_label_in_doubt_and_nothing_is_bought_again() {
        carrier.sellsWithoutAnswering();

        assertThat(desk.buyLabel().buy(shipment, CHOICE).status()).isEqualTo(ShipmentStatus.LABEL_IN_DOUBT);

        carrier.answersAgain();
        assertRefused(RequestsError.SHIPMENT_STATE, () -> desk.buyLabel().buy(shipment, CHOICE));
        assertThat(carrier.sold()).isEqualTo(1);
    }

    @Test
    void a_process_that_dies_between_leaves_the_label_in_doubt_and_the_carrier_tells_later() {
        carrier.sellsAndDies();
        assertThatThrownBy(() -> desk.buyLabel().buy(shipment, CHOICE)).isInstanceOf(CarrierBook.Killed.class);
        carrier.answersAgain();
        assertThat(desk.status(shipment)).isEqualTo(ShipmentStatus.LABEL_IN_DOUBT);
        assertThat(desk.jobs()).hasSize(1);

        desk.waits();
        desk.settleLabel().ask(shipment);

        assertThat(desk.status(shipment)).isEqualTo(ShipmentStatus.LABELLED);
        assertThat(carrier.sold()).isEqualTo(1);
    }

    @Test
    void a_process_that_dies_before_the_carrier_was_asked_buys_once_in_the_end() {
        carrier.diesUnasked();
        assertThatThrownBy(() -> desk.buyLabel().buy(shipment, CHOICE)).isInstanceOf(CarrierBook.Killed.class);
        carrier.answersAgain();

        desk.waits();
        desk.settleLabel().ask(shipment);
        assertThat(desk.status(shipment)).isEqualTo(ShipmentStatus.DRAFT);
        desk.buyLabel().buy(shipment, CHOICE);

        assertThat(carrier.sold()).isEqualTo(1);
    }

    @Test
    void a_purchase_that_may_still_be_answered_is_not_asked_about() {
        carrier.sellsWithoutAnswering();
        desk.buyLabel().buy(shipment, CHOICE);

        assertRefused(RequestsError.STILL_BUYING, () -> desk.settleLabel().ask(shipment));
        assertRefused(RequestsError.STILL_BUYING, () -> desk.settleLabel().notBought(shipment));
    }

    @Test
    void a_carrier_that_cannot_tell_leaves_it_to_somebody_who_looks() {
        carrier.sellsWithoutAnswering();
        desk.buyLabel().buy(shipment, CHOICE);
        desk.waits();

        assertRefused(RequestsError.STILL_IN_DOUBT, () -> desk.settleLabel().ask(shipment));
        OutboundShipment settled = desk.settleLabel().bought(shipment, SEEN);

        assertThat(settled.status()).isEqualTo(ShipmentStatus.LABELLED);
        assertThat(settled.trackingNumber()).isEqualTo(SEEN.trackingNumber());
    }

    @Test
    void a_label_that_comes_after_somebody_settled_it_otherwise_is_given_back() {
        carrier.onBuy(order -> {
            desk.waits();
            desk.settleLabel().notBought(shipment);
        });

        assertRefused(RequestsError.SHIPMENT_STATE, () -> desk.buyLabel().buy(shipment, CHOICE));

        assertThat(carrier.givenBack()).isEqualTo(1);
        assertThat(desk.status(shipment)).isEqualTo(ShipmentStatus.DRAFT);
    }

    @Test
    void the_label_of_a_shipment_that_was_given_up_is_given_back_once() {
        OutboundShipment labelled = desk.buyLabel().buy(shipment, CHOICE);
        labelled.giveUp();

        desk.refundLabel().refund(shipment);
        desk.refundLabel().refund(shipment);

        assertThat(carrier.givenBack()).isEqualTo(1);
        assertThat(labelled.refund()).contains(Refund.GIVEN);
    }

    private static void assertRefused(RequestsError code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    static byte[] picture() {
        return TestFiles.jpeg(40, 60);
    }
}
