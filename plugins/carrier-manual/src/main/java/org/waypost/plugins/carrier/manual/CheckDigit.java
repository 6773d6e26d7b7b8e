package org.waypost.plugins.carrier.manual;

/** A way to compute a check digit. The serials hold only {@code 0-9} and {@code A-Z}: the forms see to that. */
@FunctionalInterface
interface CheckDigit {
    char of(String serial);

    /** From the right, digits count three times and once in turn; what is missing to the next ten. */
    static char gs1(String serial) {
        return toNextTen(fromTheRight(serial, 3, 1));
    }

    /** As {@link #gs1}; a number on an old USPS label that leaves out the leading 91 is checked as if it stood there. */
    static char gs1From91(String serial) {
        return gs1(serial.startsWith("91") ? serial : "91" + serial);
    }

    /** From the left, characters count once and twice in turn; letters go on after the digits, so that A is 2 and H is 9. */
    static char ups(String serial) {
        int sum = 0;
        for (int i = 0; i < serial.length(); i++) {
            char c = serial.charAt(i);
            sum += (c <= '9' ? c - '0' : (c - 'A' + 2) % 10) * (i % 2 + 1);
        }
        return toNextTen(sum);
    }

    /** From the right, digits count 1, 3 and 7 times in turn; the remainder by 11, of which 10 is written 0. */
    static char fedex(String serial) {
        return digit(fromTheRight(serial, 1, 3, 7) % 11 % 10);
    }

    /** The whole serial's remainder by 7. */
    static char dhl(String serial) {
        return digit((int) (Long.parseLong(serial) % 7));
    }

    /** From the right, every other digit is doubled and its own digits added up; what is missing to the next ten. */
    static char luhn(String serial) {
        int sum = 0;
        for (int i = serial.length() - 1, weight = 2; i >= 0; i--, weight = 3 - weight) {
            int product = (serial.charAt(i) - '0') * weight;
            sum += product > 9 ? product - 9 : product;
        }
        return toNextTen(sum);
    }

    /** UPU standard S10: a weight for each of the eight digits, what is missing to the next eleven. */
    static char s10(String serial) {
        int missing = 11 - fromTheRight(serial, 7, 9, 5, 3, 2, 4, 6, 8) % 11;
        return digit(missing == 11 ? 5 : missing % 10);
    }

    /** ISO 7064 MOD 37,36, whose check character may be a letter. */
    static char iso7064(String serial) {
        int product = 36;
        for (int i = 0; i < serial.length(); i++) {
            int sum = (product + Character.digit(serial.charAt(i), 36)) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return Character.toUpperCase(Character.forDigit((37 - product) % 36, 36));
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
