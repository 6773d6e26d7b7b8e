package ${package};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;

class TariffTest {
    @Test
    void charges_for_the_parcel_and_for_its_weight() {
        assertThat(Tariff.of(Example.SETTINGS).example()).isEqualTo("USD 5.70");
    }

    @Test
    void blames_the_location_for_a_price_that_is_no_number() {
        Settings wrong = Settings.of(Map.of(Tariff.PER_PARCEL, "cheap"));
        assertThatThrownBy(() -> Tariff.of(wrong))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.fault()).isEqualTo(SpiFault.TENANT_CONFIG));
    }
}
