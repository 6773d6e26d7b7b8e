package org.waypost.plugins.recognizer.tesseract;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines of addresses look like. */
final class AddressLines {
    private static final Set<String> STATES = Set.of(
            ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK"
                            + " OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR VI GU AS MP AE AP AA")
                    .split(" "));
    private static final Pattern STATE_AND_ZIP =
            Pattern.compile(".*[ ,.]([A-Z]{2})[ ,.]+([0-9A-Z$|!]{5})(?:[- ]?[0-9A-Z]{4})?\\W*");
    private static final Pattern OTHER_CITY = Pattern.compile("(?:[A-Z]{1,2}-)?\\d{4,5},? \\p{L}[\\p{L} .'-]{2,}.*"
            + "|.*\\b[A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\W*"
            + "|(?:.* )?[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\W*"
            + "|\\p{L}[\\p{L} .,'-]{2,} \\d{5}(?:-\\d{4})?\\W*");
    static final String STREET_WORDS =
            "ST|STREET|AVE|AVENUE|AV|RD|ROAD|BLVD|BOULEVARD|DR|DRIVE|LN|LANE|WAY|CT|COURT|PKWY"
                    + "|PARKWAY|HWY|HIGHWAY|PL|PLACE|PLZ|PLAZA|SQ|SQUARE|TER|TERRACE|CIR|CIRCLE|TRL|TRAIL|LOOP|ROW|BROADWAY";
    private static final Pattern STREET_WORD = Pattern.compile("\\d+ .*\\b(?:" + STREET_WORDS + ")\\b|#");
    private static final Pattern STREET = Pattern.compile("\\W*\\d[\\dA-Z/-]* (?:.*\\b\\p{L}+.*)"
            + "|.*\\b\\p{L}{3,} (?:" + STREET_WORDS + ")\\b.*\\d.*"
            + "|(?:C/|CALLE |AV\\. |AVENIDA |PASEO |RUE |PLAZA |CARRER ).*\\d.*"
            + "|\\p{L}+(?:STR\\.|STRASSE|WEG|PLATZ) ?\\d.*");
    private static final Pattern POST_OFFICE_BOX = Pattern.compile(".*\\bP\\.? ?[O0]\\.? ?BOX\\b.*");

    private AddressLines() {}

    static boolean isCity(String line) {
        String plain = Plain.capitals(line);
        Matcher matcher = STATE_AND_ZIP.matcher(plain);
        if (matcher.matches()) {
            long digits = Plain.countDigits(matcher.group(2));
            return STATES.contains(matcher.group(1)) ? digits >= 3 : digits == 5;
        }
        return OTHER_CITY.matcher(plain).matches()
                && !STREET_WORD.matcher(plain).find();
    }

    static boolean isStreet(String line) {
        String plain = Plain.capitals(line);
        return STREET.matcher(plain).matches() || POST_OFFICE_BOX.matcher(plain).matches();
    }

    static boolean isPostOfficeBox(String line) {
        return POST_OFFICE_BOX.matcher(Plain.capitals(line)).matches();
    }
}
