package org.waypost.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waypost.requests.RequestStatus;
import org.waypost.requests.ShipmentStatus;

class EventNamesTest {
    @Test
    void every_state_of_a_request_and_of_a_parcel_can_be_asked_for_alone_or_as_a_family() {
        assertThat(EventNames.known())
                .contains("mail_item.*", "request.*", "shipment.*")
                .contains(EventNames.of(RequestStatus.COMPLETED), EventNames.of(ShipmentStatus.LABEL_IN_DOUBT))
                .contains("request.quote_expired", "shipment.dispatched", "shipment.voided")
                .doesNotHaveDuplicates();
    }
}
