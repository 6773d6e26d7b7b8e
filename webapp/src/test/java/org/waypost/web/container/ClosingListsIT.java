package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.requests.BuyLabel;
import org.waypost.requests.Carriage;
import org.waypost.requests.CloseParcels;
import org.waypost.requests.CloseParcels.ClosingCarrier;
import org.waypost.requests.ClosingList;
import org.waypost.requests.FindProof;
import org.waypost.requests.FindShipments;
import org.waypost.requests.ForwardTerms;
import org.waypost.requests.ForwardingAddress;
import org.waypost.requests.LabelByHand;
import org.waypost.requests.LabelChoice;
import org.waypost.requests.PackShipment;
import org.waypost.requests.ParcelMeasures;
import org.waypost.requests.PrepareShipment;
import org.waypost.requests.RequestAction;
import org.waypost.requests.RequestsError;
import org.waypost.requests.ShipmentId;
import org.waypost.requests.Wish;
import org.waypost.shared.SharedError;

/** A carrier lists the packed parcels whose labels it sold, of one location, each once, whatever happens to its answers. */
@InsideTheServer
class ClosingListsIT {
    private static final ForwardingAddress HOME = new ForwardingAddress(
            "Marisol Vega", "", List.of("1200 N Ashland Ave"), "Chicago", "IL", "60622", "US", "");
    private static final ParcelMeasures PARCEL = new ParcelMeasures(250, 240, 110, 20);

    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private ScriptedCarrier carrier;

    @Inject
    private RequestAction request;

    @Inject
    private PrepareShipment prepare;

    @Inject
    private BuyLabel buyLabel;

    @Inject
    private LabelByHand labelByHand;

    @Inject
    private PackShipment pack;

    @Inject
    private CloseParcels closeParcels;

    @Inject
    private FindShipments shipments;

    @Inject
    private FindProof proofs;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @AfterEach
    void answers_arrive_again() {
        carrier.losesAnswers(false);
    }

    @Test
    void what_is_packed_under_its_labels_is_listed_once_and_nothing_else() {
        ShipmentId first = packed(own, ScriptedCarrier.NAME);
        ShipmentId second = packed(own, ScriptedCarrier.NAME);
        bought(own, ScriptedCarrier.NAME);
        packedByHand(own);
        packed(own, ScriptedCarrier.REPORTING);
        packed(other, ScriptedCarrier.NAME);
        assertThat(waiting()).isEqualTo(2);

        ClosingList list = own.clerk(() -> closeParcels.close(ScriptedCarrier.NAME));

        assertThat(list.number()).contains("LIST-" + list.id());
        assertThat(on(list)).containsExactly(first, second);
        assertThat(list.page()).isPresent();
        assertThat(waiting()).isZero();
        assertThat(codeOf(() -> own.clerk(() -> closeParcels.close(ScriptedCarrier.NAME))))
                .isEqualTo(RequestsError.NOTHING_TO_CLOSE);
        assertThat(codeOf(() -> other.clerk(() -> proofs.closingList(list.id()))))
                .isEqualTo(SharedError.NOT_FOUND);
        assertThat(other.clerk(() -> proofs.closingLists(5))).isEmpty();
    }

    @Test
    void a_lost_answer_is_asked_for_again_with_the_same_parcels() {
        ShipmentId first = packed(own, ScriptedCarrier.NAME);
        carrier.losesAnswers(true);
        assertThat(codeOf(() -> own.clerk(() -> closeParcels.close(ScriptedCarrier.NAME))))
                .isEqualTo(SharedError.DATABASE_AWAY);
        packed(own, ScriptedCarrier.NAME);

        carrier.losesAnswers(false);
        ClosingList list = own.clerk(() -> closeParcels.close(ScriptedCarrier.NAME));

        assertThat(on(list)).containsExactly(first);
        assertThat(carrier.closed()).containsKey(Long.toString(list.id()));
        assertThat(waiting()).as("packed meanwhile, for the next list").isEqualTo(1);
    }

    @Test
    void what_a_carrier_refuses_waits_as_before() {
        packed(own, ScriptedCarrier.REPORTING);

        for (int attempt = 1; attempt <= 2; attempt++) {
            assertThat(codeOf(() -> own.clerk(() -> closeParcels.close(ScriptedCarrier.REPORTING))))
                    .isEqualTo(RequestsError.CLOSING_REFUSED);
        }
        assertThat(own.clerk(() -> proofs.closingLists(5))).isEmpty();
    }

    @Test
    void renters_close_nothing_and_nobody_closes_for_a_carrier_that_is_not_here() {
        packed(own, ScriptedCarrier.NAME);

        assertThat(codeOf(() -> own.renter(() -> closeParcels.close(ScriptedCarrier.NAME))))
                .isEqualTo(SharedError.FORBIDDEN);
        assertThat(codeOf(() -> own.clerk(() -> closeParcels.close("a thief"))))
                .isEqualTo(RequestsError.NOTHING_TO_CLOSE);
    }

    private int waiting() {
        return own.clerk(closeParcels::carriers).stream()
                .filter(one -> one.carrier().name().equals(ScriptedCarrier.NAME))
                .mapToInt(ClosingCarrier::waiting)
                .sum();
    }

    private List<ShipmentId> on(ClosingList list) {
        return own.clerk(() -> shipments.closedBy(list.id())).stream()
                .map(line -> line.shipment().shipmentId())
                .toList();
    }

    private ShipmentId packed(Location at, String seller) {
        ShipmentId parcel = bought(at, seller);
        at.clerk(() -> pack.pack(parcel));
        return parcel;
    }

    private ShipmentId bought(Location at, String seller) {
        ShipmentId parcel = prepared(at);
        at.clerk(() -> buyLabel.buy(parcel, new LabelChoice(seller, "1", "ground", "Ground")));
        return parcel;
    }

    private void packedByHand(Location at) {
        ShipmentId parcel = prepared(at);
        at.clerk(() -> labelByHand.label(parcel, new Carriage("USPS", "", "9400111899223197428490", Optional.empty())));
        at.clerk(() -> pack.pack(parcel));
    }

    private ShipmentId prepared(Location at) {
        Wish wish = new Wish.Forward(new Wish.Destination.Given(HOME), ForwardTerms.USUAL, "");
        var asked = at.renter(() -> request.request(mailbag.stored(at), wish));
        return at.clerk(() -> prepare.prepare(List.of(asked.requestId()), PARCEL, Optional.empty())
                .shipmentId());
    }
}
