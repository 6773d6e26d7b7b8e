package org.waypost.plugins.carrier.manual;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.waypost.spi.carrier.TrackingNumberMatch;

/**
 * What tracking numbers look like: the table to extend. Each entry tells whose the number is, what it says of the service,
 * and its form as a regular expression over {@link BareText}, in which three groups have a meaning:
 *
 * <ul>
 *   <li>{@code serial} and {@code check}: the check digit is computed from the serial in the way the entry names. Entries
 *       without these groups have no check digit, or none that anybody has published.
 *   <li>{@code number}: what the carrier calls the number, when the text holds more, as barcodes do. Otherwise it is the
 *       whole text.
 * </ul>
 *
 * <p>The order matters only between forms that are equally tight: what is more common in a mailroom stands higher.
 */
@SuppressWarnings("ImmutableEnumChecker") // its functions hold no state
enum NumberFormat {
    UPS_1Z(Carrier.UPS, ServiceWords::ups, "1Z(?<serial>[0-9A-Z]{15})(?<check>[0-9])", CheckDigit::ups),
    UPS_WAYBILL(Carrier.UPS, "", "[AHJKTV](?<serial>[0-9]{9})(?<check>[0-9])", CheckDigit::ups),

    // IMpb, Publication 199: 420 and the ZIP code may stand before the number, but never more than 34 digits in all
    USPS_IMPB_94(
            Carrier.USPS,
            ServiceWords::usps,
            "(?:420[0-9]{5}(?:[0-9]{4})?)?(?<number>(?<serial>94[0-9]{19})(?<check>[0-9]))",
            CheckDigit::gs1),
    USPS_IMPB_94_OF_26(
            Carrier.USPS,
            ServiceWords::usps,
            "(?:420[0-9]{5})?(?<number>(?<serial>94[0-9]{23})(?<check>[0-9]))",
            CheckDigit::gs1),
    USPS_IMPB_94_OF_30(
            Carrier.USPS, ServiceWords::usps, "(?<serial>94[0-9]{3}9[0-9]{23})(?<check>[0-9])", CheckDigit::gs1),
    USPS_IMPB(
            Carrier.USPS,
            ServiceWords::usps,
            "(?:420[0-9]{5}(?:[0-9]{4})?)?"
                    + "(?<number>(?<serial>(?:92[0-9]{3}9|93[0-9]{3}[0-8]|95[0-9]{4})[0-9]{15})(?<check>[0-9]))",
            CheckDigit::gs1),
    USPS_IMPB_OF_26(
            Carrier.USPS,
            ServiceWords::usps,
            "(?:420[0-9]{5})?"
                    + "(?<number>(?<serial>(?:92[0-9]{3}9|93[0-9]{3}[0-8]|95[0-9]{4})[0-9]{19})(?<check>[0-9]))",
            CheckDigit::gs1),
    USPS_20(Carrier.USPS, ServiceWords::usps20, "(?<serial>[0-9]{19})(?<check>[0-9])", CheckDigit::gs1),
    USPS_91(
            Carrier.USPS,
            ServiceWords::usps20,
            "(?:420[0-9]{5}(?:[0-9]{4})?)?(?<number>(?<serial>(?:91)?[0-9]{19})(?<check>[0-9]))",
            CheckDigit::gs1From91),

    S10_USPS(Carrier.USPS, ServiceWords::s10, "[A-Z]{2}(?<serial>[0-9]{8})(?<check>[0-9])US", CheckDigit::s10),
    S10_CANADA_POST(
            Carrier.CANADA_POST, ServiceWords::s10, "[A-Z]{2}(?<serial>[0-9]{8})(?<check>[0-9])CA", CheckDigit::s10),
    S10_ABROAD(
            Carrier.S10,
            ServiceWords::s10Abroad,
            "[A-Z]{2}(?<serial>[0-9]{8})(?<check>[0-9])" + Countries.otherThan(Set.of("US", "CA")),
            CheckDigit::s10),

    FEDEX_EXPRESS(Carrier.FEDEX, "Express", "(?<serial>[0-9]{11})(?<check>[0-9])", CheckDigit::fedex),
    // the three long barcodes end with, or hold, the number of 12 or 14 digits that people know
    FEDEX_EXPRESS_BARCODE(
            Carrier.FEDEX,
            "Express",
            "[0-8][0-9]{19}(?=(?:00)?(?<number>[0-9]+$))(?<serial>[0-9]{13})(?<check>[0-9])",
            CheckDigit::fedex),
    FEDEX_ASTRA_BARCODE(
            Carrier.FEDEX,
            "Express",
            "3[0-9]{15}(?<number>(?<serial>[0-9]{11})(?<check>[0-9]))[0-9]{4}",
            CheckDigit::fedex),
    FEDEX_GROUND_34_BARCODE(
            Carrier.FEDEX,
            "Ground",
            "96[0-9]{18}(?=(?:00)?(?<number>[0-9]+$))(?<serial>[0-9]{13})(?<check>[0-9])",
            CheckDigit::fedex),
    FEDEX_GROUND_96_BARCODE(
            Carrier.FEDEX, "Ground", "96[0-9]{5}(?<number>(?<serial>[0-9]{14})(?<check>[0-9]))", CheckDigit::gs1),
    FEDEX_GROUND(Carrier.FEDEX, "Ground", "(?<serial>[0-9]{14})(?<check>[0-9])", CheckDigit::gs1),
    FEDEX_GROUND_SSCC(Carrier.FEDEX, "Ground", "[0-9]{2}(?<serial>[0-9]{15})(?<check>[0-9])", CheckDigit::gs1),

    AMAZON_LOGISTICS(Carrier.AMAZON, "Logistics", "TB[ACM][0-9]{12}"),
    AMAZON_INTERNATIONAL(Carrier.AMAZON, "International", "[AFC][0-9]{10}"),

    DHL_EXPRESS(Carrier.DHL, "Express", "(?<serial>[0-9]{9,10})(?<check>[0-9])", CheckDigit::dhl),
    DHL_EXPRESS_PIECE(Carrier.DHL, "Express, one piece", "J[A-Z]{2,3}[0-9]{9,10}"),
    DHL_ECOMMERCE(Carrier.DHL, "eCommerce", "(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)[0-9][0-9A-Z]{9,38}"),
    DHL_ECOMMERCE_14(Carrier.DHL, "eCommerce", "[0-9]{14}"),

    ONTRAC(Carrier.ONTRAC, "", "(?<serial>[CD][0-9]{13})(?<check>[0-9])", CheckDigit::ups),
    LASERSHIP_L(Carrier.LASERSHIP, "", "L[AIEHNX][1-3][0-9]{7}"),
    LASERSHIP_1LS7(Carrier.LASERSHIP, "", "1LS7[12][0-9]{10}"),
    LASERSHIP_1LS7_PIECE(Carrier.LASERSHIP, "", "1LS7[12][0-9]{2}01[1-4][0-9]{6}1"),
    LASERSHIP_1LSCX(Carrier.LASERSHIP, "", "1LSCX[0-9A-Z]{10}"),
    GOFO_US(Carrier.GOFO, "", "GFUS[0-9]{14}"),
    LANDMARK_LTN(Carrier.LANDMARK, "", "LTN[0-9]{8}N1"),
    SPEEDEE_SP(Carrier.SPEEDEE, "", "SP[0-9]{18}"),
    YUNEXPRESS_YT(Carrier.YUNEXPRESS, "", "YT[0-9]{16}"),
    OLD_DOMINION_PRO(
            Carrier.OLD_DOMINION, "Freight", "(?<serial>(?:77[78]|072|780)[0-9]{7})(?<check>[0-9])", CheckDigit::luhn),
    OLD_DOMINION_GUARANTEED(
            Carrier.OLD_DOMINION, "Guaranteed freight", "(?<serial>80[0-9]{8})(?<check>[0-9])", CheckDigit::luhn),

    CANADA_POST_16(Carrier.CANADA_POST, "", "(?<serial>[0-9]{15})(?<check>[0-9])", CheckDigit::gs1),
    CANPAR_22(Carrier.CANPAR, "", "[CDKLSUXZ][0-9]{21}"),
    PUROLATOR_12(Carrier.PUROLATOR, "", "(?<serial>[0-5][0-9]{10})(?<check>[0-9])", CheckDigit::luhn),
    PUROLATOR_LETTERS(Carrier.PUROLATOR, "", "[A-Z]{3}[0-9]{9}"),

    DPD_14(Carrier.DPD, "", "(?<number>(?<serial>[0-9]{14}))(?<check>[0-9A-Z])", CheckDigit::iso7064),
    DPD_28(Carrier.DPD, "", "%?(?<serial>[0-9]{7}(?<number>[0-9]{14})[0-9]{6})(?<check>[0-9A-Z])", CheckDigit::iso7064),
    // the barcode begins with a sign and leaves the check digit to the line of print below it
    DPD_BARCODE(Carrier.DPD, "", "%[0-9]{7}(?<number>[0-9]{14})[0-9]{6}"),
    YODEL_JD(Carrier.YODEL, "", "JJ?D[0-9]{16}");

    private final Carrier carrier;
    private final UnaryOperator<String> service;
    private final Form form;

    /** A form without a check digit. */
    NumberFormat(Carrier carrier, String service, String form) {
        this(carrier, number -> service, Form.of(form));
    }

    /** A form with a check digit, of one service only. */
    NumberFormat(Carrier carrier, String service, String form, CheckDigit digit) {
        this(carrier, number -> service, Form.of(form, digit));
    }

    /** A form with a check digit, whose numbers tell the service. */
    NumberFormat(Carrier carrier, UnaryOperator<String> service, String form, CheckDigit digit) {
        this(carrier, service, Form.of(form, digit));
    }

    NumberFormat(Carrier carrier, UnaryOperator<String> service, Form form) {
        this.carrier = carrier;
        this.service = service;
        this.form = form;
    }

    Form form() {
        return form;
    }

    /** Reads a text that fits. */
    TrackingNumberMatch read(String bare) {
        String number = form.number(bare);
        return new TrackingNumberMatch(
                carrier.code(),
                carrier.people(),
                service.apply(number),
                number,
                form.checked(),
                Optional.of(carrier.page(number)));
    }
}
