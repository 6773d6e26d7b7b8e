package org.waypost.mailroom;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waypost.mailroom.TrackingNumber.Check;

/**
 * The forms of number that every counter in the United States meets each day, for a location whose carriers tell nothing.
 * It also knows a misread number by its form, which carriers only call unknown.
 */
@SuppressWarnings("ImmutableEnumChecker") // its functions hold no state
enum PlainNumbers {
    UPS("UPS", "1Z(?<serial>[0-9A-Z]{15})(?<check>[0-9])", PlainNumbers::ups, true),
    USPS_IMPB(
            "USPS",
            "(?:420[0-9]{5}(?:[0-9]{4})?)?(?<number>(?<serial>9[1-5](?:[0-9]{19}|[0-9]{23}))(?<check>[0-9]))",
            PlainNumbers::gs1,
            true),
    USPS_CERTIFIED("USPS", "(?<serial>7[0-9]{18})(?<check>[0-9])", PlainNumbers::gs1, false),
    POST("Post", "[A-Z]{2}(?<serial>[0-9]{8})(?<check>[0-9])[A-Z]{2}", PlainNumbers::s10, true),
    FEDEX_EXPRESS("FedEx", "(?<serial>[0-9]{11})(?<check>[0-9])", PlainNumbers::fedex, false),
    FEDEX_GROUND("FedEx", "(?<serial>[0-9]{14})(?<check>[0-9])", PlainNumbers::gs1, false),
    FEDEX_GROUND_SSCC("FedEx", "[0-9]{2}(?<serial>[0-9]{15})(?<check>[0-9])", PlainNumbers::gs1, false),
    FEDEX_GROUND_96("FedEx", "96[0-9]{5}(?<number>(?<serial>[0-9]{14})(?<check>[0-9]))", PlainNumbers::gs1, true),
    FEDEX_34(
            "FedEx",
            "[0-9]{20}(?=(?:00)?(?<number>[0-9]+$))(?<serial>[0-9]{13})(?<check>[0-9])",
            PlainNumbers::fedex,
            false),
    DHL_EXPRESS("DHL", "(?<serial>[0-9]{9})(?<check>[0-9])", PlainNumbers::dhl, false),
    AMAZON("Amazon", "TB[ACM][0-9]{12}", serial -> ' ', true);

    private static final String NUMBER = "number";

    private final String carrier;
    private final Pattern form;
    private final Function<String, Character> digit;
    private final boolean telling;

    /**
     * One form.
     *
     * @param telling whether the form alone tells the carrier, so that a wrong check digit means a misread number
     */
    PlainNumbers(String carrier, String form, Function<String, Character> digit, boolean telling) {
        this.carrier = carrier;
        this.form = Pattern.compile(form);
        this.digit = digit;
        this.telling = telling;
    }

    /** What a bare code may be: those whose check digit is right, or the one whose form leaves no doubt. */
    static List<TrackingNumber> read(String bare) {
        return Stream.of(values())
                .flatMap(form -> form.reading(bare).stream())
                .sorted(comparing(TrackingNumber::check))
                .toList();
    }

    private Optional<TrackingNumber> reading(String bare) {
        Matcher found = form.matcher(bare);
        return found.matches() ? reading(found) : Optional.empty();
    }

    private Optional<TrackingNumber> reading(Matcher found) {
        Check check = check(found);
        String number = form.pattern().contains("<number>") ? found.group(NUMBER) : found.group();
        return check == Check.WRONG && !telling
                ? Optional.empty()
                : Optional.of(new TrackingNumber(carrier, number, "", check, Optional.empty()));
    }

    private Check check(Matcher found) {
        if (!form.pattern().contains("<check>")) {
            return Check.NONE;
        }
        boolean isRight = found.group("check").charAt(0) == digit.apply(found.group("serial"));
        return isRight ? Check.RIGHT : Check.WRONG;
    }

    /** From the right, digits count three times and once in turn; what is missing to the next ten. */
    private static char gs1(String serial) {
        return toNextTen(fromTheRight(serial, 3, 1));
    }

    /** From the left, characters count once and twice in turn; letters go on after the digits, so that A is 2. */
    private static char ups(String serial) {
        int sum = 0;
        for (int i = 0; i < serial.length(); i++) {
            char c = serial.charAt(i);
            sum += (c <= '9' ? c - '0' : (c - 'A' + 2) % 10) * (i % 2 + 1);
        }
        return toNextTen(sum);
    }

    /** From the right, digits count 1, 3 and 7 times in turn; the remainder by 11, of which 10 is written 0. */
    private static char fedex(String serial) {
        return digit(fromTheRight(serial, 1, 3, 7) % 11 % 10);
    }

    private static char dhl(String serial) {
        return digit((int) (Long.parseLong(serial) % 7));
    }

    /** UPU standard S10: what the weighted sum misses to the next eleven. */
    private static char s10(String serial) {
        int missing = 11 - fromTheRight(serial, 7, 9, 5, 3, 2, 4, 6, 8) % 11;
        return digit(missing == 11 ? 5 : missing % 10);
    }

    private static int fromTheRight(String serial, int... weights) {
        int sum = 0;
        for (int i = 0; i < serial.length(); i++) {
            sum += (serial.charAt(serial.length() - 1 - i) - '0') * weights[i % weights.length];
        }
        return sum;
    }

    private static char toNextTen(int sum) {
        return digit((10 - sum % 10) % 10);
    }

    private static char digit(int value) {
        return (char) ('0' + value);
    }
}
