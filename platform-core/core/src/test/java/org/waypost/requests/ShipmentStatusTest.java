package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waypost.requests.ShipmentStatus.DELIVERED;
import static org.waypost.requests.ShipmentStatus.DISPATCHED;
import static org.waypost.requests.ShipmentStatus.DRAFT;
import static org.waypost.requests.ShipmentStatus.LABELLED;
import static org.waypost.requests.ShipmentStatus.LABEL_IN_DOUBT;
import static org.waypost.requests.ShipmentStatus.PACKED;
import static org.waypost.requests.ShipmentStatus.VOIDED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Money;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;

/** The life of a shipment as domain.md has it, and an entity that keeps to it whatever is tried. */
class ShipmentStatusTest {
    private static final Map<ShipmentStatus, Set<ShipmentStatus>> DOMAIN = Map.of(
            DRAFT, Set.of(LABEL_IN_DOUBT, LABELLED, VOIDED),
            LABEL_IN_DOUBT, Set.of(LABELLED, DRAFT),
            LABELLED, Set.of(PACKED, VOIDED),
            PACKED, Set.of(DISPATCHED, VOIDED),
            DISPATCHED, Set.of(DELIVERED),
            DELIVERED, Set.of(),
            VOIDED, Set.of());

    private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");
    private static final Carriage CARRIAGE = new Carriage("USPS", "", "", Optional.empty());
    private static final Manifest MANIFEST = new Manifest(Driver.named("a driver"), Actor.system("a test"), NOW);
    private static final List<Consumer<OutboundShipment>> STEPS = List.of(
            shipment -> shipment.labelByHand(CARRIAGE),
            shipment -> shipment.startBuying(new Purchase("key", "fake", NOW), CARRIAGE),
            shipment -> shipment.bought(
                    new BoughtLabel("shp", "TRACK", new Money(1, "USD"), BoughtLabel.ZPL, new byte[] {'^'})),
            shipment -> shipment.boughtAfterAll(CARRIAGE),
            OutboundShipment::notBought,
            OutboundShipment::pack,
            shipment -> shipment.dispatch(MANIFEST),
            shipment -> shipment.follow(ParcelProgress.IN_TRANSIT),
            shipment -> shipment.deliver(NOW),
            OutboundShipment::giveUp);

    @ParameterizedTest
    @EnumSource(ShipmentStatus.class)
    void knows_its_followers(ShipmentStatus status) {
        assertThat(ShipmentStatus.values())
                .filteredOn(status::mayBecome)
                .containsExactlyInAnyOrderElementsOf(DOMAIN.get(status));
    }

    @Test
    void a_shipment_takes_only_legal_steps_whatever_is_tried() {
        for (long seed = 0; seed < 500; seed++) {
            walk(new Random(seed));
        }
    }

    private static void walk(Random dice) {
        OutboundShipment shipment = draft();
        for (int step = 0; step < 30; step++) {
            ShipmentStatus before = shipment.status();
            try {
                STEPS.get(dice.nextInt(STEPS.size())).accept(shipment);
            } catch (PlatformException refused) {
                assertThat(refused.code()).isEqualTo(RequestsError.SHIPMENT_STATE);
                assertThat(shipment.status()).isEqualTo(before);
                continue;
            }
            assertThat(shipment.status() == before || DOMAIN.get(before).contains(shipment.status()))
                    .as("%s to %s", before, shipment.status())
                    .isTrue();
        }
    }

    @Test
    void a_label_by_hand_takes_the_place_of_none_that_is_in_doubt() {
        OutboundShipment shipment = draft();
        shipment.startBuying(new Purchase("key", "fake", NOW), CARRIAGE);

        assertThatThrownBy(shipment::giveUp).isInstanceOf(PlatformException.class);
        assertThatThrownBy(() -> shipment.measure(new ParcelMeasures(1, 0, 0, 0), Optional.empty()))
                .isInstanceOf(PlatformException.class);
    }

    private static OutboundShipment draft() {
        ForwardingAddress to =
                new ForwardingAddress("M. Vega", "", List.of("1 Main St"), "Tampa", "FL", "33602", "us", "");
        return new OutboundShipment(new CustomerId(1), to, NOW);
    }
}
