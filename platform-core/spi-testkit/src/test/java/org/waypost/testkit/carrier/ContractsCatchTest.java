package org.waypost.testkit.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.waypost.spi.Settings;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.LabelOrder;

/** The contract of labels fails for carriers that break it, and only where they do. */
class ContractsCatchTest {
    private static final String BUYS_ONCE = "never_buys_twice_with_the_same_key";
    private static final String FINDS = "finds_a_purchase_whose_answer_was_lost";

    /** Such a carrier is tested here only, whatever the build is told to run. */
    private static boolean asked;

    @Test
    void a_carrier_that_cannot_find_its_sales_does_not_pass() {
        assertThat(failed(Forgetful.class)).containsExactlyInAnyOrder(FINDS, "finds_nothing_where_nothing_was_bought");
    }

    @Test
    void a_carrier_that_sells_twice_does_not_pass() {
        assertThat(failed(SellsTwice.class))
                .contains(BUYS_ONCE, "buys_once_when_several_ask_with_the_same_key_at_once")
                .doesNotContain("buys_a_label_for_each_parcel");
    }

    private static List<String> failed(Class<?> contract) {
        asked = true;
        try {
            return EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(contract))
                    .execute()
                    .testEvents()
                    .failed()
                    .map(event -> event.getTestDescriptor().getSource().orElseThrow())
                    .map(source -> ((MethodSource) source).getMethodName())
                    .toList();
        } finally {
            asked = false;
        }
    }

    abstract static class Broken extends LabelDeskContract {
        @BeforeAll
        static void onlyWhenAsked() {
            assumeThat(asked)
                    .as("asked for by " + ContractsCatchTest.class.getSimpleName())
                    .isTrue();
        }

        @Override
        protected CarrierConnectorFactory factory() {
            return new MemoryCarrierFactory();
        }

        @Override
        protected Settings settings() {
            return Settings.of(Map.of());
        }
    }

    static class Forgetful extends Broken {}

    static class SellsTwice extends Broken {
        @Override
        protected LabelOrder order(String key) {
            return super.order(newKey());
        }
    }
}
