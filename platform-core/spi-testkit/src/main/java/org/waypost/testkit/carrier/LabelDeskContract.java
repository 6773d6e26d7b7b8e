package org.waypost.testkit.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Answer;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.CarrierCapability;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.Labels;
import org.waypost.spi.carrier.Labels.ParcelLabel;

/**
 * What a connector promises that declares {@link CarrierCapability#LABELS}: the same key never buys twice, a purchase is
 * found again, and labels are taken back, or not at all.
 *
 * @since 0.1
 */
public abstract class LabelDeskContract extends CarrierHarness {
    /**
     * Scripts the answers to a purchase.
     *
     * @param key the order's key
     * @since 0.1
     */
    protected void providerSells(String key) {}

    /**
     * Scripts the answers to the question whether a purchase went through.
     *
     * @param key the order's key
     * @param bought whether it did
     * @since 0.1
     */
    protected void providerFinds(String key, boolean bought) {}

    /**
     * Scripts the answers to giving labels back.
     *
     * @param shipment what is given back
     * @param known whether the provider has it
     * @since 0.1
     */
    protected void providerVoids(String shipment, boolean known) {}

    @Test
    void buys_a_label_for_each_parcel() {
        Labels bought = buy(connector, newKey());
        assertThat(bought.parcels()).hasSize(consignment().parcels().size());
        assertThat(bought.shipment()).isNotBlank();
        assertThat(bought.price().amount().signum()).isNotNegative();
    }

    @Test
    void gives_files_that_are_what_they_are_said_to_be() {
        assertThat(buy(connector, newKey()).parcels())
                .allSatisfy(label -> assertThat(beginning(label)).startsWith(magic(label)));
    }

    private static String beginning(ParcelLabel label) {
        return new String(label.file().toArray(), StandardCharsets.ISO_8859_1).stripLeading();
    }

    private static String magic(ParcelLabel label) {
        return switch (label.format()) {
            case PDF -> "%PDF-";
            case PNG -> "\u0089PNG";
            case ZPL -> "^XA";
        };
    }

    @Test
    void never_buys_twice_with_the_same_key() {
        String key = newKey();
        Labels first = buy(connector, key);
        assertSame(buy(connector, key), first);
        assertSame(buy(another(), key), first);
    }

    @Test
    void buys_once_when_several_ask_with_the_same_key_at_once() {
        String key = newKey();
        List<CarrierConnector> nodes = List.of(connector, another(), another(), another());
        nodes.forEach(node -> providerSells(key));
        List<String> shipments = nodes.parallelStream()
                .map(node -> value(node.labels().buy(context(), order(key))).shipment())
                .toList();
        assertThat(shipments).hasSize(nodes.size()).containsOnly(shipments.get(0));
    }

    @Test
    void gives_every_purchase_numbers_of_its_own() {
        List<String> numbers = Stream.of(buy(connector, newKey()), buy(another(), newKey()))
                .flatMap(bought -> bought.parcels().stream())
                .map(ParcelLabel::trackingNumber)
                .filter(number -> !number.isEmpty())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void finds_a_purchase_whose_answer_was_lost() {
        String key = newKey();
        Labels bought = buy(connector, key);
        providerFinds(key, true);
        assertThat(another().labels().find(context(), key)).hasValueSatisfying(found -> assertSame(found, bought));
    }

    @Test
    void finds_nothing_where_nothing_was_bought() {
        String key = newKey();
        providerFinds(key, false);
        assertThat(connector.labels().find(context(), key)).isEmpty();
    }

    @Test
    void takes_labels_back_or_says_that_it_cannot() {
        String shipment = buy(connector, newKey()).shipment();
        providerVoids(shipment, true);
        if (declaresVoid()) {
            value(connector.labels().voidLabel(context(), shipment));
        } else {
            assertFails(SpiErrorCode.UNSUPPORTED, () -> connector.labels().voidLabel(context(), shipment));
        }
    }

    @Test
    void does_not_take_back_what_it_never_sold() {
        providerVoids("no-such-shipment", false);
        assertThatCode(() -> {
                    Answer<?> answer = connector.labels().voidLabel(context(), "no-such-shipment");
                    assertRefused(answer);
                })
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        failure -> assertThat(failure)
                                .isInstanceOfSatisfying(
                                        SpiException.class,
                                        e -> assertThat(e.code())
                                                .isIn(SpiErrorCode.NOT_FOUND, SpiErrorCode.UNSUPPORTED)));
    }

    private boolean declaresVoid() {
        return factory().capabilities().contains(CarrierCapability.VOID);
    }

    private Labels buy(CarrierConnector where, String key) {
        providerSells(key);
        return value(where.labels().buy(context(), order(key)));
    }

    /** The file may be drawn anew: time and place of drawing may be on it. */
    private static void assertSame(Labels found, Labels bought) {
        assertThat(found.shipment()).isEqualTo(bought.shipment());
        assertThat(found.price()).isEqualTo(bought.price());
        assertThat(found.parcels())
                .extracting(ParcelLabel::trackingNumber)
                .isEqualTo(bought.parcels().stream()
                        .map(ParcelLabel::trackingNumber)
                        .toList());
    }
}
