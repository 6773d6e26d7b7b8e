package org.waypost.mailroom.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.mailroom.internal.recognition.Readings.addressedTo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.Proposal;
import org.waypost.mailroom.Reading.Kind;

class ObservationsTest {
    private static final List<String> EARLIER = List.of("Lakeside Bank", "City Water Works");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lakeside 8ank|Lakeside Bank",
                "LAKESIDE BANK, N.A.|Lakeside Bank",
                "Lakeview Clinic|Lakeview Clinic",
            })
    void a_sender_is_written_as_earlier_pieces_of_the_mailbox_write_it(String read, String proposed) {
        assertThat(observed(addressedTo().with(Kind.SENDER, read)).sender()).isEqualTo(proposed);
    }

    @Test
    void words_of_legal_weight_make_it_certified_or_legal() {
        assertThat(observed(addressedTo().with(Kind.LEGAL_MARK, "CERTIFIED MAIL"))
                        .type())
                .isEqualTo(MailType.CERTIFIED_OR_LEGAL);
        assertThat(observed(addressedTo().with(Kind.LEGAL_MARK, "CERTIFIED MAIL", 0.5))
                        .type())
                .isNull();
    }

    @Test
    void only_the_number_of_a_parcel_service_makes_it_a_package() {
        assertThat(observed(tracked("fedex")).type()).isEqualTo(MailType.PACKAGE);
        assertThat(observed(tracked("usps")).type()).isNull();
        assertThat(observed(tracked("fedex")).carrier()).isEqualTo("FedEx");
        assertThat(observed(tracked("fedex")).trackingNumber()).isEqualTo("123456789012");
    }

    @Test
    void nothing_that_somebody_noted_is_changed() {
        Proposal proposal =
                observed(tracked("fedex").with(Kind.SENDER, "Lakeside Bank")).proposal(new MailItemId(1), Match.NOBODY);
        MailDetails noted = new MailDetails("Aunt Ana", MailType.CHECK, 0, 0, 0, 20, "wet", "UPS", "1Z", "A1");

        assertThat(Observations.added(noted, proposal)).isEqualTo(noted);
        assertThat(Observations.added(MailDetails.UNKNOWN, proposal))
                .returns("Lakeside Bank", MailDetails::sender)
                .returns(MailType.PACKAGE, MailDetails::type)
                .returns("FedEx", MailDetails::carrier);
    }

    private static Readings tracked(String carrier) {
        return addressedTo().with(Kind.CARRIER, carrier).with(Kind.TRACKING_NUMBER, "123456789012");
    }

    private static Observations observed(Readings readings) {
        return Observations.of(readings.done(), EARLIER);
    }
}
