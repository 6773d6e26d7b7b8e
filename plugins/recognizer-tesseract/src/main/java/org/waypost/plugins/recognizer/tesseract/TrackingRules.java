package org.waypost.plugins.recognizer.tesseract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waypost.spi.recognizer.Barcode;
import org.waypost.spi.recognizer.Box;
import org.waypost.spi.recognizer.Field;
import org.waypost.spi.recognizer.FieldKind;

/** Finds carrier and tracking number: in the barcodes, which are never misread, and only then in the text. */
final class TrackingRules {
    private static final Pattern LABELLED = Pattern.compile(
            ".*\\b(?:TRACKING|TRK|TRACKING NUMBER|N.? ?DE GUIA|GUIA|SENDUNGSNUMMER|N.? DE SUIVI)\\b[ .:#]*(?:NO|NUMBER|ID|#)?[ .:#]+([A-Z0-9 ]{8,40})");
    private static final Pattern FORM = Pattern.compile("[A-Z]{0,4}\\d{8,30}[A-Z]{0,2}");
    private static final Pattern CARRIER =
            Pattern.compile("\\b(?:(FEDEX)|(UPS)|(USPS|US POSTAGE|PRIORITY MAIL)|(DHL)|(AMAZON LOGISTICS))\\b");
    private static final List<String> CARRIERS = List.of("fedex", "ups", "usps", "dhl", "amazon");
    private static final double UNKNOWN = 0.6;

    private TrackingRules() {}

    static List<Field> fields(Page page) {
        List<Field> barred = page.barcodes().stream().flatMap(TrackingRules::of).toList();
        if (!barred.isEmpty()) {
            return barred;
        }
        List<Field> printed =
                page.lines().stream().flatMap(line -> of(line, page)).toList();
        return printed.isEmpty() ? carrier(page).stream().toList() : printed;
    }

    private static Stream<Field> of(Barcode barcode) {
        if (!barcode.format().equals("CODE_128")) {
            return TrackingNumber.known(barcode.text()).stream()
                    .flatMap(number -> fields(number, barcode.box(), number.fit()));
        }
        String text = barcode.text().replaceAll("\\s", "");
        Optional<TrackingNumber> number = TrackingNumber.known(text).or(() -> byForm(text));
        return number.stream().flatMap(one -> fields(one, barcode.box(), one.fit()));
    }

    private static Optional<TrackingNumber> byForm(String text) {
        boolean postalCode = text.matches("420\\d{5}(?:\\d{4})?");
        return FORM.matcher(text).matches() && !postalCode
                ? Optional.of(new TrackingNumber(Optional.empty(), text, UNKNOWN))
                : Optional.empty();
    }

    private static Stream<Field> of(TextLine line, Page page) {
        String plain = Plain.capitals(line.text());
        Matcher labelled = LABELLED.matcher(plain);
        Optional<TrackingNumber> number;
        if (labelled.matches()) {
            String text = labelled.group(1).replace(" ", "");
            number = TrackingNumber.known(text).or(() -> byForm(text));
        } else {
            // twelve or fifteen digits may be anything; a form with letters or 22 digits is enough
            number = TrackingNumber.known(plain).filter(one -> one.fit() > 0.9);
        }
        return number.stream().flatMap(one -> fields(one, page.box(line.place()), one.fit() * line.confidence()));
    }

    private static Stream<Field> fields(TrackingNumber number, Box box, double confidence) {
        Field tracking = new Field(FieldKind.TRACKING_NUMBER, number.number(), box, confidence);
        return Stream.concat(
                Stream.of(tracking),
                number.carrier().stream().map(carrier -> new Field(FieldKind.CARRIER, carrier, box, confidence)));
    }

    private static Optional<Field> carrier(Page page) {
        for (TextLine line : page.lines()) {
            Matcher matcher =
                    CARRIER.matcher(line.text().toUpperCase(Locale.ROOT).replace(".", ""));
            if (matcher.find()) {
                String carrier = CARRIERS.get(group(matcher) - 1);
                return Optional.of(new Found(carrier, line, UNKNOWN).field(FieldKind.CARRIER, page));
            }
        }
        return Optional.empty();
    }

    private static int group(Matcher matcher) {
        int group = 1;
        while (matcher.group(group) == null) {
            group++;
        }
        return group;
    }
}
