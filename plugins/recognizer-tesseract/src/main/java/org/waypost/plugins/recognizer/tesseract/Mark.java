package org.waypost.plugins.recognizer.tesseract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.spi.recognizer.Field;
import org.waypost.spi.recognizer.FieldKind;

/**
 * Words on a piece that decide what may be done with it. A letter in eight may be misread, as in rubber stamps.
 *
 * @param alone whether the words count only in a line of their own, because they are common in other text
 */
record Mark(FieldKind kind, List<String> words, boolean alone) {
    private static final int LETTERS_PER_ERROR = 8;
    /** What senders print on every piece, to say what is to be done if it cannot be delivered. */
    private static final Pattern CONDITIONAL =
            Pattern.compile("\\b(?:IF|SI NO|WHEN|UNLESS|FALLS)\\b|SERVICE REQUESTED|RETURN POSTAGE|DEVUELVASE");

    private static final List<Mark> ALL = Stream.of(
                    all(FieldKind.RETURN_TO_SENDER, false, """
                            RETURN TO SENDER|NOT DELIVERABLE AS ADDRESSED|UNABLE TO FORWARD|MOVED LEFT NO ADDRESS|ATTEMPTED NOT KNOWN
                            INSUFFICIENT ADDRESS|NO SUCH NUMBER|NO SUCH STREET|NO MAIL RECEPTACLE|RETURNED FOR POSTAGE
                            DEVOLVER AL REMITENTE|DEVUELTO AL REMITENTE|DIRECCION INSUFICIENTE|DESTINATARIO DESCONOCIDO"""),
                    all(FieldKind.RETURN_TO_SENDER, true, """
                            RTS|REFUSED|UNCLAIMED|VACANT|DECEASED|NOT AT THIS ADDRESS|REHUSADO|RECHAZADO|DESCONOCIDO"""),
                    all(FieldKind.LEGAL_MARK, false, """
                            CERTIFIED MAIL|REGISTERED MAIL|RETURN RECEIPT REQUESTED|RESTRICTED DELIVERY|SERVICE OF PROCESS|SUMMONS
                            SUBPOENA|LEGAL NOTICE|NOTICE OF HEARING|NOTICE OF LEVY|NOTICE OF LIEN|NOTICE OF DEFAULT|NOTICE OF INTENT
                            NOTICE OF FORECLOSURE|NOTICE OF EVICTION|NOTICE OF DEFICIENCY|NOTICE OF TRIAL|CIRCUIT COURT
                            DISTRICT COURT|SUPERIOR COURT|COUNTY COURT|MUNICIPAL COURT|FAMILY COURT|PROBATE COURT|SUPREME COURT
                            BANKRUPTCY COURT|CLERK OF THE COURT|COURT CLERK|COURT OF|CORREO CERTIFICADO|CARTA CERTIFICADA
                            ACUSE DE RECIBO|NOTIFICACION JUDICIAL|CEDULA DE NOTIFICACION|CITACION JUDICIAL|EMPLAZAMIENTO|BUROFAX
                            JUZGADO|TRIBUNAL DE"""),
                    all(FieldKind.LEGAL_MARK, true, "CERTIFIED|REGISTERED|CERTIFICADO"))
            .flatMap(List::stream)
            .toList();

    private static List<Mark> all(FieldKind kind, boolean alone, String phrases) {
        return Stream.of(phrases.split("[|\n]"))
                .map(phrase -> new Mark(kind, List.of(phrase.strip().split(" ")), alone))
                .toList();
    }

    /** One field for each line that bears a mark. */
    static List<Field> fields(Page page, List<Block> blocks) {
        List<Field> fields = new ArrayList<>();
        for (Block block : blocks) {
            for (Mark mark : ALL) {
                mark.in(block).map(found -> found.field(mark.kind, page)).ifPresent(fields::add);
            }
        }
        return fields;
    }

    // a stamp may break its words over two lines
    private Optional<Found> in(Block block) {
        List<TextLine> lines = block.lines();
        for (int i = 0; i < lines.size(); i++) {
            List<TextLine> tried = alone || i + 1 == lines.size() ? List.of(lines.get(i)) : lines.subList(i, i + 2);
            Optional<Found> found = in(tried);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> in(List<TextLine> lines) {
        List<Word> all = lines.stream().flatMap(line -> line.words().stream()).toList();
        String text = Plain.capitals(all.stream().map(Word::text).collect(Collectors.joining(" ")));
        if (CONDITIONAL.matcher(text).find() || (alone && all.size() != words.size())) {
            return Optional.empty();
        }
        for (int start = 0; start + words.size() <= all.size(); start++) {
            TextLine seen = TextLine.of(all.subList(start, start + words.size()));
            double likeness = likeness(seen.text());
            if (likeness > 0) {
                return Optional.of(new Found(seen.text(), seen, likeness));
            }
        }
        return Optional.empty();
    }

    private double likeness(String seen) {
        String wanted = String.join("", words);
        int errors = Plain.distance(wanted, Plain.capitals(seen).replaceAll("[^A-Z0-9]", ""));
        return errors > wanted.length() / LETTERS_PER_ERROR ? 0 : 0.95 - 0.15 * errors;
    }
}
