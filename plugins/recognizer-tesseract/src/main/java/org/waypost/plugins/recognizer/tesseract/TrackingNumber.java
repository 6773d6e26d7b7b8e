package org.waypost.plugins.recognizer.tesseract;

import java.util.Optional;

/**
 * A number by which a carrier follows a piece.
 *
 * @param carrier its short code, when the number tells
 * @param fit 0 to 1, how surely this is a tracking number
 */
record TrackingNumber(Optional<String> carrier, String number, double fit) {
    private static final String POSTAL_CODE_BEFORE = "^420(?:\\d{5}|\\d{9})(?=9[1-5]\\d{18,24}$)";
    private static final int[] FEDEX_WEIGHTS = {3, 1, 7};
    private static final int[] S10_WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    /** By the forms of the big carriers, with their check digits. */
    static Optional<TrackingNumber> known(String text) {
        String number = text.replaceAll("[^0-9A-Za-z]", "").replaceFirst(POSTAL_CODE_BEFORE, "");
        if (number.matches("1Z[0-9A-Z]{15}\\d") && tenCheck(number.substring(2), 1, 2)) {
            return of("ups", number, 0.99);
        }
        if (number.matches("9[1-5]\\d{20}") && tenCheck(number, 3, 1)) {
            return of("usps", number, 0.98);
        }
        if (number.matches("TB[ACM]\\d{12}")) {
            return of("amazon", number, 0.95);
        }
        return number.matches("[A-Z]{2}\\d{9}[A-Z]{2}") ? postal(number) : fedex(number);
    }

    private static Optional<TrackingNumber> postal(String number) {
        int sum = weighed(number.substring(2, 10), S10_WEIGHTS);
        int rest = sum % 11;
        int check = rest == 1 ? 0 : rest == 0 ? 5 : 11 - rest;
        if (check != number.charAt(10) - '0') {
            return Optional.empty();
        }
        Optional<String> carrier = number.endsWith("US") ? Optional.of("usps") : Optional.empty();
        return Optional.of(new TrackingNumber(carrier, number, 0.97));
    }

    private static Optional<TrackingNumber> fedex(String number) {
        if (number.matches("\\d{34}")) {
            return fedexExpress(number.substring(22), 0.97);
        }
        if (number.matches("\\d{12}")) {
            return fedexExpress(number, 0.8);
        }
        boolean ground = number.matches("\\d{15}") && tenCheck(number, 1, 3);
        return ground ? of("fedex", number, 0.8) : Optional.empty();
    }

    private static Optional<TrackingNumber> fedexExpress(String number, double fit) {
        boolean right = weighed(number.substring(0, 11), FEDEX_WEIGHTS) % 11 % 10 == number.charAt(11) - '0';
        return right ? of("fedex", number, fit) : Optional.empty();
    }

    private static Optional<TrackingNumber> of(String carrier, String number, double fit) {
        return Optional.of(new TrackingNumber(Optional.of(carrier), number, fit));
    }

    private static int weighed(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * weights[i % weights.length];
        }
        return sum;
    }

    // the last digit makes the sum a multiple of ten; the first of the two factors is for the first place
    private static boolean tenCheck(String number, int first, int second) {
        int sum = 0;
        for (int i = 0; i < number.length() - 1; i++) {
            char character = number.charAt(i);
            int value = Character.isDigit(character) ? character - '0' : (character - 3) % 10;
            sum += value * (i % 2 == 0 ? first : second);
        }
        return (10 - sum % 10) % 10 == number.charAt(number.length() - 1) - '0';
    }
}
