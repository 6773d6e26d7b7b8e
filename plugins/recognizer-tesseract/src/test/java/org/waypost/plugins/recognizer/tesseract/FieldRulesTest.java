package org.waypost.plugins.recognizer.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.plugins.recognizer.tesseract.Lines.at;
import static org.waypost.plugins.recognizer.tesseract.Lines.page;
import static org.waypost.plugins.recognizer.tesseract.Lines.values;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.spi.recognizer.Barcode;
import org.waypost.spi.recognizer.Box;
import org.waypost.spi.recognizer.FieldKind;

class FieldRulesTest {
    private static final Box SOMEWHERE = new Box(10, 10, 20, 20);
    private final Page envelope = page(
            at(60, 60, "Maple Street Family Dental", "47 Maple St Ste 3", "Oak Park IL 60302"),
            at(700, 500, "Halden Boatworks LLC", "Attn: Erik Halden", "412 W Ontario St PMB 118", "Chicago IL 60654"));

    @Test
    void names_every_recipient_without_titles_of_address() {
        assertThat(values(envelope, FieldKind.RECIPIENT))
                .containsExactlyInAnyOrder("Halden Boatworks LLC", "Erik Halden");
    }

    @Test
    void takes_the_mailbox_from_the_recipients_address_and_not_the_senders_suite() {
        assertThat(values(envelope, FieldKind.MAILBOX_NUMBER)).containsExactly("118");
    }

    @Test
    void names_the_sender_in_the_upper_left_corner() {
        assertThat(values(envelope, FieldKind.SENDER)).containsExactly("Maple Street Family Dental");
    }

    @Test
    void believes_headings_more_than_places() {
        Page label = page(
                at(60, 60, "SHIP TO", "Marisol Vega", "412 W Ontario St #214", "Chicago IL 60654"),
                at(60, 500, "FROM", "Paperclip Supply Co", "900 Depot St Ste 7", "Columbus OH 43215"));
        assertThat(values(label, FieldKind.RECIPIENT)).containsExactly("Marisol Vega");
        assertThat(values(label, FieldKind.SENDER)).containsExactly("Paperclip Supply Co");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN TO SENDER",
                "RETVRN TO SENDER",
                "NOT DELIVERABLE AS ADDRESSED",
                "MOVED LEFT NO ADDRESS",
                "REFUSED",
                "RTS",
                "Devolver al remitente"
            })
    void sees_that_a_piece_goes_back(String words) {
        assertThat(values(page(at(300, 700, words)), FieldKind.RETURN_TO_SENDER))
                .containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN SERVICE REQUESTED",
                "If undeliverable return to sender",
                "SI NO SE ENTREGA, DEVUÉLVASE AL REMITENTE",
                "He refused to pay"
            })
    void is_not_fooled_by_what_senders_print_on_every_piece(String words) {
        assertThat(values(page(at(300, 700, words)), FieldKind.RETURN_TO_SENDER))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CERTIFIED MAIL", "Summons", "Clerk of the Circuit Court", "CORREO CERTIFICADO", "Juzgado"})
    void sees_legal_weight(String words) {
        assertThat(values(page(at(300, 700, words)), FieldKind.LEGAL_MARK)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 Courthouse Sq", "9 Rose Court", "Personal and confidential", "FIRST-CLASS MAIL"})
    void sees_no_legal_weight_in_ordinary_words(String words) {
        assertThat(values(page(at(300, 700, words)), FieldKind.LEGAL_MARK)).isEmpty();
    }

    @Test
    void takes_carrier_and_number_from_a_barcode() {
        Page page = page(new Barcode("CODE_128", "1Z5R89390357567127", SOMEWHERE));
        assertThat(values(page, FieldKind.TRACKING_NUMBER)).containsExactly("1Z5R89390357567127");
        assertThat(values(page, FieldKind.CARRIER)).containsExactly("ups");
    }

    @Test
    void takes_a_labelled_number_of_an_unknown_carrier_from_the_text() {
        Page page = page(at(100, 700, "TRACKING NO. PX 5399 1290 1047"));
        assertThat(values(page, FieldKind.TRACKING_NUMBER)).containsExactly("PX539912901047");
        assertThat(values(page, FieldKind.CARRIER)).isEmpty();
    }

    @Test
    void finds_nothing_on_an_empty_page() {
        assertThat(FieldRules.fields(page(List.of()))).isEmpty();
    }
}
