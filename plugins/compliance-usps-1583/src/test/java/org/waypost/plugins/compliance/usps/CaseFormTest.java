package org.waypost.plugins.compliance.usps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.DocumentSlot;
import org.waypost.spi.compliance.DocumentType;
import org.waypost.spi.compliance.FormField;
import org.waypost.spi.compliance.Need;

class CaseFormTest {
    private static final CaseFacts NOTHING = new CaseFacts(LocalDate.of(2026, 11, 20), Map.of(), List.of());

    private final Place place = Place.usual();

    @Test
    void has_the_74_items_of_the_form_in_order_and_then_what_no_form_shows() {
        List<String> items =
                place.form(NOTHING).fields().stream().map(FormField::item).toList();
        assertThat(items.subList(0, 74))
                .startsWith("1a", "1b", "2a")
                .endsWith("13b", "14a", "14b")
                .doesNotContain("");
        assertThat(items.subList(74, items.size())).isNotEmpty().containsOnly("");
    }

    @ParameterizedTest
    @CsvSource({
        "4a, '', REQUIRED",
        "4c, '', OPTIONAL",
        "4h, applicant.home.country=US, REQUIRED",
        "4h, applicant.home.country=CA, OPTIONAL",
        "4h, applicant.home.country=, UNKNOWN",
        "7a, service.type=residential, NOT_NEEDED",
        "7a, service.type=business, REQUIRED",
        "7i, service.type=business; business.registered=, UNKNOWN",
        "8d, documents.1.type=passport, REQUIRED",
        "8d, documents.1.type=certificate_of_naturalization, NOT_NEEDED",
        "1b, pmb.status=closed, REQUIRED",
        "10a, authorizedIndividual.present=false, NOT_NEEDED",
    })
    void asks_for_an_item_when_the_case_needs_it(String item, String changes, Need need) {
        assertThat(place.need(Case.good(changes), item)).isEqualTo(need);
    }

    @Test
    void asks_for_documents_and_names_what_it_takes() {
        assertThat(slot(place, NOTHING, "applicant.photoId").need()).isEqualTo(Need.REQUIRED);
        assertThat(slot(place, NOTHING, "applicant.photoId").accepted()).hasSize(9);
        assertThat(slot(place, NOTHING, "applicant.addressId").accepted()).hasSize(6);
        assertThat(slot(place, NOTHING, "authorizedIndividual.photoId").need()).isEqualTo(Need.UNKNOWN);
        assertThat(slot(place, Case.good("applicant.courtProtected=false"), "applicant.courtOrder")
                        .need())
                .isEqualTo(Need.NOT_NEEDED);
        assertThat(place.form(NOTHING).refused()).hasSize(6);
    }

    @Test
    void offers_the_accepted_documents_as_choices_of_the_form() {
        assertThat(place.form(NOTHING).fields())
                .filteredOn(field -> field.item().equals("9g"))
                .singleElement()
                .satisfies(field -> assertThat(field.choices()).hasSize(6).contains("voter_card"));
    }

    @Test
    void takes_utility_bills_where_the_location_wants_them() {
        Place generous = Place.with(Map.of("utility-bills", "true"));
        assertThat(slot(generous, NOTHING, "applicant.addressId").accepted())
                .extracting(DocumentType::id)
                .hasSize(7)
                .contains("utility_bill");
        assertThat(generous.form(NOTHING).refused()).hasSize(5);
        CaseFacts bill = Case.good("documents.2.type=utility_bill; documents.2.expiresOn=");
        assertThat(generous.judge(bill, "ID-03").orElseThrow().remarks()).isEmpty();
        assertThat(generous.judge(bill, "ID-04").orElseThrow().remarks()).isEmpty();
        assertThat(place.judge(bill, "ID-03").orElseThrow().remarks()).contains("Not kept.");
    }

    @Test
    void holds_mail_before_approval_and_knows_the_order_of_the_register() {
        assertThat(place.form(NOTHING).servicesBeforeApproval()).containsExactly("receive_hold");
        assertThat(place.form(NOTHING).registryItems())
                .hasSize(70)
                .startsWith("1a")
                .endsWith("12");
    }

    @Test
    void writes_an_address_that_keeps_the_rules_for_addresses() {
        PostalAddress address = new PostalAddress(
                "Ana Nunez",
                "",
                List.of("10 Main St", "Ste 5"),
                "Los Angeles",
                "CA",
                "90012-1234",
                "US",
                PostalAddress.Contact.NONE);
        List<String> lines = place.rules().addressBlock(Place.CONTEXT, Place.EDITION, "123", address);
        assertThat(lines).containsExactly("Ana Nunez", "PMB 123", "10 Main St Ste 5", "Los Angeles CA 90012-1234");
        CaseFacts facts = Case.good("mailingAddress.text=" + String.join("\n", lines));
        for (String rule : List.of("PM-01", "PM-02", "PM-03")) {
            assertThat(place.judge(facts, rule).orElseThrow().remarks()).isEmpty();
        }
    }

    private static DocumentSlot slot(Place place, CaseFacts facts, String name) {
        return place.form(facts).documents().stream()
                .filter(slot -> slot.slot().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
