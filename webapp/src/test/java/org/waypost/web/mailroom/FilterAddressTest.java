package org.waypost.web.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailFilter;

class FilterAddressTest {
    @Test
    void several_values_of_one_name_are_all_meant_and_empty_ones_none() {
        MailFilter filter =
                FilterAddress.read(Map.of("state", new String[] {"lost", "in_storage"}, "q", new String[] {""}));

        assertThat(filter.states()).containsExactlyInAnyOrder(CustodyState.LOST, CustodyState.IN_STORAGE);
        assertThat(filter.text()).isEmpty();
    }

    @Test
    void what_somebody_broke_in_the_address_is_passed_over() {
        MailFilter filter = FilterAddress.read(Map.of(
                "state", new String[] {"nowhere"}, "from", new String[] {"soon"}, "shelf", new String[] {"B-4"}));

        assertThat(filter.named()).isEqualTo(Map.of("shelf", "B-4"));
    }

    @Test
    void the_address_leads_back_to_the_filter() {
        MailFilter filter = MailFilter.of(Map.of("q", "vega & søn", "shelf", "B 4"));

        assertThat(FilterAddress.query(filter)).isEqualTo("q=vega+%26+s%C3%B8n&shelf=B+4");
        assertThat(FilterAddress.without(filter, "q")).isEqualTo("shelf=B+4");
        assertThat(FilterAddress.query(MailFilter.ALL)).isEmpty();
    }
}
