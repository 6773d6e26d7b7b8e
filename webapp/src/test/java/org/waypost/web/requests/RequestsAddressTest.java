package org.waypost.web.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waypost.requests.DueKey;
import org.waypost.requests.RequestFilter;
import org.waypost.requests.RequestFilter.Holder;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestSearch;
import org.waypost.requests.RequestStatus;

class RequestsAddressTest {
    @Test
    void says_everything_that_narrows_the_list_and_where_it_goes_on() {
        RequestSearch search = new RequestSearch(
                new RequestFilter(
                        Optional.of(RequestKind.PICK_UP),
                        Optional.of(RequestStatus.IN_PROGRESS),
                        true,
                        Holder.NOBODY,
                        "O'Hara & sons"),
                Optional.of(new DueKey(Instant.ofEpochSecond(1), 7)),
                200);

        assertThat(RequestsAddress.of(search))
                .isEqualTo("/requests/list.xhtml?kind=pick_up&state=in_progress&late=1&whose=nobody"
                        + "&q=O%27Hara+%26+sons&rows=200&after=1000000-7");
    }

    @Test
    void is_read_as_it_was_written() {
        Map<String, String> parameters =
                Map.of("kind", "hold", "state", "requested", "whose", "me", "q", " 214 ", "after", "1000000-7");

        assertThat(RequestsAddress.read(parameters::get))
                .isEqualTo(new RequestSearch(
                        new RequestFilter(
                                Optional.of(RequestKind.HOLD),
                                Optional.of(RequestStatus.REQUESTED),
                                false,
                                Holder.ME,
                                "214"),
                        Optional.of(new DueKey(Instant.ofEpochSecond(1), 7)),
                        50));
    }

    @Test
    void what_cannot_be_read_narrows_nothing() {
        Map<String, String> parameters =
                Map.of("kind", "burn", "state", "soon", "whose", "yours", "rows", "many", "after", "here");

        assertThat(RequestsAddress.read(parameters::get)).isEqualTo(RequestSearch.first(RequestFilter.ALL, 50));
    }
}
