package org.waypost.plugins.recognizer.tesseract;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words above or before an address that say whose it is. */
enum Heading {
    /** The address of the sender follows. */
    FROM(
            "(?:SHIP(?:PED)? ?)?FROM|SENDER|RETURN ADDRESS|SHIPPER|REMITE|REMITENTE|EXPEDITEUR|EXP|ABSENDER|ABS|ENVIADO POR"),
    /** The address of the recipient follows. */
    TO("(?:SHIP|DELIVER|MAIL|SEND) ?TO|TO|PAY TO THE ORDER OF|PAY TO|CONSIGNEE|RECIPIENT|ENTREGAR A|PARA|DESTINATARIO"
            + "|PAGUESE A LA ORDEN DE|LIVRER A|DESTINATAIRE|EMPFANGER|LIEFERN AN|PAYEZ A L.ORDRE DE");

    private final Pattern alone;
    private final Pattern before;

    Heading(String words) {
        this.alone = Pattern.compile("\\W*(?:" + words + ")\\W*");
        this.before = Pattern.compile("\\W*(?:" + words + ")\\s*[:;]\\s*(?=\\w)");
    }

    /** The heading that a line is, if it is nothing else. */
    static Optional<Heading> is(TextLine line) {
        return named(
                line,
                heading -> heading.alone.matcher(Plain.capitals(line.text())).matches());
    }

    /** The heading with which a line begins. */
    static Optional<Heading> begins(TextLine line) {
        return named(
                line,
                heading -> heading.before.matcher(Plain.capitals(line.text())).lookingAt());
    }

    private static Optional<Heading> named(TextLine line, Predicate<Heading> fits) {
        for (Heading heading : values()) {
            if (line.text().length() < 60 && fits.test(heading)) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    /** The text without a heading before it. */
    static String without(String text) {
        for (Heading heading : values()) {
            Matcher matcher = heading.before.matcher(Plain.capitals(text));
            if (matcher.lookingAt()) {
                return text.substring(Math.min(matcher.end(), text.length()));
            }
        }
        return text;
    }
}
