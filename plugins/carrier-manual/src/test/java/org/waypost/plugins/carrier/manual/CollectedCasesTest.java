package org.waypost.plugins.carrier.manual;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.plugins.carrier.manual.Examples.Example;

/** Numbers that others collected, kept beside the project. A number there is valid or not for one service only. */
class CollectedCasesTest {
    private static final double FIRST = 0.98;

    /** The collection's names of services, and which entries of the table stand for each. */
    private static final Map<String, Set<NumberFormat>> FORMATS = Map.ofEntries(
            Map.entry("amazon_logistics", Set.of(NumberFormat.AMAZON_LOGISTICS)),
            Map.entry("amazon_international", Set.of(NumberFormat.AMAZON_INTERNATIONAL)),
            Map.entry("canada_post", Set.of(NumberFormat.CANADA_POST_16)),
            Map.entry("canpar_22", Set.of(NumberFormat.CANPAR_22)),
            Map.entry("dhl_express", Set.of(NumberFormat.DHL_EXPRESS)),
            Map.entry("dhl_express_piece_id", Set.of(NumberFormat.DHL_EXPRESS_PIECE)),
            Map.entry("dhl_ecommerce", Set.of(NumberFormat.DHL_ECOMMERCE)),
            Map.entry("dhl_ecommerce_14", Set.of(NumberFormat.DHL_ECOMMERCE_14)),
            Map.entry("dpd", Set.of(NumberFormat.DPD_28)),
            Map.entry("dpd_14", Set.of(NumberFormat.DPD_14)),
            Map.entry("fedex_12", Set.of(NumberFormat.FEDEX_EXPRESS)),
            Map.entry("fedex_34", Set.of(NumberFormat.FEDEX_EXPRESS_BARCODE)),
            Map.entry("fedex_astra_32", Set.of(NumberFormat.FEDEX_ASTRA_BARCODE)),
            Map.entry("fedex_ground", Set.of(NumberFormat.FEDEX_GROUND)),
            Map.entry("fedex_ground_sscc_18", Set.of(NumberFormat.FEDEX_GROUND_SSCC)),
            Map.entry("fedex_ground_96", Set.of(NumberFormat.FEDEX_GROUND_96_BARCODE)),
            Map.entry("fedex_ground_gsn", Set.of(NumberFormat.FEDEX_GROUND_34_BARCODE)),
            Map.entry("gofo_us", Set.of(NumberFormat.GOFO_US)),
            Map.entry("landmark_global", Set.of(NumberFormat.LANDMARK_LTN)),
            Map.entry("lasership_lx", Set.of(NumberFormat.LASERSHIP_L)),
            Map.entry("lasership_1ls7", Set.of(NumberFormat.LASERSHIP_1LS7)),
            Map.entry("lasership_1ls7_18", Set.of(NumberFormat.LASERSHIP_1LS7_PIECE)),
            Map.entry("lasership_1lscx", Set.of(NumberFormat.LASERSHIP_1LSCX)),
            Map.entry("old_dominion", Set.of(NumberFormat.OLD_DOMINION_PRO)),
            Map.entry("old_dominion_guaranteed_shipment", Set.of(NumberFormat.OLD_DOMINION_GUARANTEED)),
            Map.entry("ontrac_c", Set.of(NumberFormat.ONTRAC)),
            Map.entry("ontrac_d", Set.of(NumberFormat.ONTRAC)),
            Map.entry("purolator_numeric", Set.of(NumberFormat.PUROLATOR_12)),
            Map.entry("purolator_alpha", Set.of(NumberFormat.PUROLATOR_LETTERS)),
            Map.entry("s10", Set.of(NumberFormat.S10_USPS, NumberFormat.S10_CANADA_POST, NumberFormat.S10_ABROAD)),
            Map.entry("speedee", Set.of(NumberFormat.SPEEDEE_SP)),
            Map.entry("ups", Set.of(NumberFormat.UPS_1Z)),
            Map.entry("ups_waybill", Set.of(NumberFormat.UPS_WAYBILL)),
            Map.entry("usps_20", Set.of(NumberFormat.USPS_20)),
            Map.entry("usps_legacy", Set.of(NumberFormat.USPS_91)),
            Map.entry(
                    "usps_impb_n",
                    Set.of(
                            NumberFormat.USPS_IMPB_94,
                            NumberFormat.USPS_IMPB_94_OF_26,
                            NumberFormat.USPS_IMPB_94_OF_30)),
            Map.entry("usps_impb_c", Set.of(NumberFormat.USPS_IMPB, NumberFormat.USPS_IMPB_OF_26)),
            Map.entry("yodel", Set.of(NumberFormat.YODEL_JD)),
            Map.entry("yunexpress", Set.of(NumberFormat.YUNEXPRESS_YT)));

    /** The collection calls postal numbers s10 whichever post gave them; here two posts go by their own names. */
    private static final Map<String, Set<String>> CARRIERS = Map.of("s10", Set.of("s10", "usps", "canada_post"));

    private final List<Case> cases = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        Optional<Path> file = collectedCases();
        Assumptions.assumeTrue(
                file.isPresent(),
                "skipped: no carriers/tracking_cases.json beside the project (-Dwaypost.shared.data=FOLDER)");
        for (JsonNode one :
                new ObjectMapper().readTree(file.orElseThrow().toFile()).get("cases")) {
            cases.add(Case.of(one));
        }
        assertThat(cases).hasSizeGreaterThan(100);
    }

    @Test
    void tells_valid_numbers_from_invalid_ones_for_every_service() {
        assertThat(cases)
                .allSatisfy(one -> assertThat(one.readings().anyMatch(Example::fits))
                        .as(one.toString())
                        .isEqualTo(one.valid()));
    }

    @Test
    void names_the_carrier_of_every_valid_number() {
        assertThat(valid())
                .allSatisfy(one -> assertThat(Reading.carriers(one.number()))
                        .as(one.toString())
                        .containsAnyElementsOf(one.carriers()));
    }

    @Test
    void names_the_right_carrier_first_for_nearly_every_number() {
        List<Case> elsewhere = valid().stream()
                .filter(one ->
                        !one.carriers().contains(Reading.first(one.number()).carrier()))
                .toList();
        assertThat((double) elsewhere.size())
                .as(elsewhere.toString())
                .isLessThanOrEqualTo((1 - FIRST) * valid().size());
    }

    @Test
    void refuses_every_valid_number_whose_check_digit_is_changed() {
        List<Example> checked = valid().stream()
                .flatMap(Case::readings)
                .filter(reading -> reading.format().form().checked() && reading.fits())
                .toList();
        assertThat(checked)
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        reading -> assertThat(reading.withOtherCheckDigits()).noneMatch(Example::fits));
    }

    private List<Case> valid() {
        return cases.stream().filter(Case::valid).toList();
    }

    private record Case(String courier, String service, String number, boolean valid) {
        static Case of(JsonNode one) {
            return new Case(
                    one.get("courier").textValue(),
                    one.get("service").textValue(),
                    one.get("number").textValue(),
                    one.get("valid").booleanValue());
        }

        Set<String> carriers() {
            return CARRIERS.getOrDefault(courier, Set.of(courier));
        }

        Stream<Example> readings() {
            assertThat(FORMATS).containsKey(service);
            return FORMATS.get(service).stream().map(format -> new Example(format, BareText.of(number)));
        }
    }

    private static Optional<Path> collectedCases() {
        String file = "carriers/tracking_cases.json";
        String named = System.getProperty("waypost.shared.data");
        if (named != null) {
            return Optional.of(Path.of(named, file)).filter(Files::exists);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data").resolve(file))
                .filter(Files::exists)
                .findFirst();
    }
}
