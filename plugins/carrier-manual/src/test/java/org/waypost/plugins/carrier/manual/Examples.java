package org.waypost.plugins.carrier.manual;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * A number of each form: sample numbers of the carriers' own documents where they print some, else made up around the
 * digits of well-known constants, their check digits computed apart from this code.
 */
final class Examples {
    static final List<Example> ALL = List.of(
            new Example(NumberFormat.UPS_1Z, "1Z999AA10123456784"),
            new Example(NumberFormat.UPS_1Z, "1Z12345E6605272234"),
            new Example(NumberFormat.UPS_1Z, "1ZA23B45X662718285"),
            new Example(NumberFormat.UPS_WAYBILL, "H3141592657"),
            new Example(NumberFormat.USPS_IMPB_94, "9400110898314159265350"),
            new Example(NumberFormat.USPS_IMPB_94, "420100019400110898314159265350"),
            new Example(NumberFormat.USPS_IMPB_94, "4201000112349400110898314159265350"),
            new Example(NumberFormat.USPS_IMPB_94_OF_26, "94055102008812718281828457"),
            new Example(NumberFormat.USPS_IMPB_94_OF_30, "940559109876543212718281828458"),
            new Example(NumberFormat.USPS_IMPB, "9205590182736451618031"),
            new Example(NumberFormat.USPS_IMPB, "9361289876022140761127"),
            new Example(NumberFormat.USPS_IMPB, "9505512345678901234568"),
            new Example(NumberFormat.USPS_IMPB_OF_26, "92070912345678901234567895"),
            new Example(NumberFormat.USPS_20, "70161803398874989481"),
            new Example(NumberFormat.USPS_91, "70161803398874989483"),
            new Example(NumberFormat.USPS_91, "420100019101618033988749894844"),
            new Example(NumberFormat.S10_USPS, "RR473124829US"),
            new Example(NumberFormat.S10_CANADA_POST, "CP314159268CA"),
            new Example(NumberFormat.S10_ABROAD, "EE271828189JP"),
            new Example(NumberFormat.FEDEX_EXPRESS, "568838414941"),
            new Example(NumberFormat.FEDEX_EXPRESS, "797806677146"),
            new Example(NumberFormat.FEDEX_EXPRESS_BARCODE, "1001921334250001000300568838414941"),
            new Example(NumberFormat.FEDEX_ASTRA_BARCODE, "31122334455667785688384149410201"),
            new Example(NumberFormat.FEDEX_GROUND_34_BARCODE, "9622001560001234567800568838414941"),
            new Example(NumberFormat.FEDEX_GROUND_96_BARCODE, "9611019449044304137821"),
            new Example(NumberFormat.FEDEX_GROUND, "449044304137821"),
            new Example(NumberFormat.FEDEX_GROUND_SSCC, "003401234500000017"),
            new Example(NumberFormat.AMAZON_LOGISTICS, "TBA314159265358"),
            new Example(NumberFormat.AMAZON_INTERNATIONAL, "F2718281828"),
            new Example(NumberFormat.DHL_EXPRESS, "7777777770"),
            new Example(NumberFormat.DHL_EXPRESS, "31415926533"),
            new Example(NumberFormat.DHL_EXPRESS_PIECE, "JDAB0123456789"),
            new Example(NumberFormat.DHL_ECOMMERCE, "GM60511234500000001"),
            new Example(NumberFormat.DHL_ECOMMERCE_14, "31415926535897"),
            new Example(NumberFormat.ONTRAC, "C16180339887490"),
            new Example(NumberFormat.ONTRAC, "D12718281828453"),
            new Example(NumberFormat.LASERSHIP_L, "LE13141592"),
            new Example(NumberFormat.LASERSHIP_1LS7, "1LS713141592653"),
            new Example(NumberFormat.LASERSHIP_1LS7_PIECE, "1LS72270132718281"),
            new Example(NumberFormat.LASERSHIP_1LSCX, "1LSCXPI31415926"),
            new Example(NumberFormat.GOFO_US, "GFUS31415926535897"),
            new Example(NumberFormat.LANDMARK_LTN, "LTN31415926N1"),
            new Example(NumberFormat.SPEEDEE_SP, "SP314159265358979323"),
            new Example(NumberFormat.YUNEXPRESS_YT, "YT3141592653589793"),
            new Example(NumberFormat.OLD_DOMINION_PRO, "77731415921"),
            new Example(NumberFormat.OLD_DOMINION_PRO, "07227182818"),
            new Example(NumberFormat.OLD_DOMINION_GUARANTEED, "80314159262"),
            new Example(NumberFormat.CANADA_POST_16, "7314159265358971"),
            new Example(NumberFormat.CANPAR_22, "Z314159265358979323846"),
            new Example(NumberFormat.PUROLATOR_12, "314159265359"),
            new Example(NumberFormat.PUROLATOR_LETTERS, "PIN314159265"),
            new Example(NumberFormat.DPD_14, "09980314159265J"),
            new Example(NumberFormat.DPD_28, "000110009980314159265101276J"),
            new Example(NumberFormat.DPD_28, "%000110009980314159265101276J"),
            new Example(NumberFormat.DPD_BARCODE, "%000110009980314159265101276"),
            new Example(NumberFormat.YODEL_JD, "JD0031415926535897"),
            new Example(NumberFormat.YODEL_JD, "JJD0031415926535897"));

    private Examples() {}

    static List<Example> checked() {
        return ALL.stream().filter(example -> example.format().form().checked()).toList();
    }

    /** A text that has the format's form. */
    record Example(NumberFormat format, String text) {
        boolean fits() {
            return format.form().fits(text);
        }

        boolean hasTheForm() {
            return format.form().pattern().matcher(text).matches();
        }

        /** The same with every other character in place of the check digit. */
        Stream<Example> withOtherCheckDigits() {
            Matcher found = format.form().pattern().matcher(text);
            if (!found.matches()) {
                throw new AssertionError(text);
            }
            int at = found.start("check");
            return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                    .chars()
                    .filter(other -> other != text.charAt(at))
                    .mapToObj(other -> with(at, (char) other));
        }

        Example with(int at, char character) {
            return new Example(format, text.substring(0, at) + character + text.substring(at + 1));
        }
    }
}
