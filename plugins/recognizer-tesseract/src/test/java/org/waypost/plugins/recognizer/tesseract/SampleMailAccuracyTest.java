package org.waypost.plugins.recognizer.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.waypost.samplemail.MailKind;
import org.waypost.samplemail.Recipient;
import org.waypost.samplemail.SampleMail;
import org.waypost.samplemail.SamplePiece;
import org.waypost.spi.Bytes;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.recognizer.Field;
import org.waypost.spi.recognizer.FieldKind;
import org.waypost.spi.recognizer.Photograph;
import org.waypost.spi.recognizer.Recognition;
import org.waypost.spi.recognizer.Recognizer;

/** Counts what is read rightly on drawn mail, always the same; the floors leave room for other versions of tesseract. */
class SampleMailAccuracyTest {
    private static final int PIECES = Integer.getInteger("waypost.recognizer.pieces", 40);
    private static final SpiContext CONTEXT = TestScope.until(TestScope.NOW.plusSeconds(60));
    private static final List<Recipient> RECIPIENTS = List.of(
            recipient("Marisol Vega", "", "214"),
            recipient("James Okafor", "", "207"),
            recipient("Erik Halden", "Halden Boatworks LLC", "118"),
            recipient("Priya Raman", "Raman Analytics Inc", "1042"),
            recipient("Anna-Lena Schmidt", "Nordlicht Imports", "451"),
            recipient("Guadalupe Ortiz Ramos", "", "33"));

    private final RealProcesses processes = new RealProcesses();
    private final Map<FieldKind, int[]> counts = new EnumMap<>(FieldKind.class);

    @Test
    void reads_most_of_the_mail_that_people_send() {
        Assumptions.assumeTrue(processes.has("tesseract"), "skipped: the program tesseract is not installed");
        readAll();
        counts.forEach((kind, count) -> System.out.printf(
                Locale.ROOT, "%s: %d right, %d wrong, %d missing%n", kind, count[0], count[1], count[2]));
        assertThat(share(FieldKind.MAILBOX_NUMBER)).isGreaterThan(0.7);
        assertThat(share(FieldKind.RECIPIENT)).isGreaterThan(0.65);
        assertThat(share(FieldKind.SENDER)).isGreaterThan(0.5);
        assertThat(share(FieldKind.TRACKING_NUMBER)).isGreaterThan(0.8);
        assertThat(share(FieldKind.LEGAL_MARK)).isGreaterThan(0.8);
        assertThat(share(FieldKind.RETURN_TO_SENDER)).isGreaterThan(0.95);
    }

    private void readAll() {
        SampleMail mail = SampleMail.seeded(20261122);
        Recognizer recognizer = new TesseractPlugin()
                .recognizerFactories()
                .get(0)
                .create(new TestScope(processes), Settings.of(Map.of()));
        for (int i = 0; i < PIECES; i++) {
            SamplePiece piece = mail.piece(RECIPIENTS, Locale.US);
            Photograph photograph = new Photograph(Bytes.of(piece.jpeg()), "image/jpeg", List.of(Locale.US));
            compare(piece, recognizer.recognise(CONTEXT, photograph));
        }
    }

    private void compare(SamplePiece piece, Recognition read) {
        count(FieldKind.MAILBOX_NUMBER, Optional.of(piece.truth().mailbox()), read);
        count(FieldKind.RECIPIENT, Optional.of(piece.truth().recipient()), read);
        count(FieldKind.SENDER, Optional.of(piece.truth().sender()), read);
        count(FieldKind.TRACKING_NUMBER, piece.truth().trackingNumber(), read);
        boolean legal = piece.truth().kind() == MailKind.CERTIFIED_OR_LEGAL
                || piece.truth().sender().contains("Court");
        boolean seen = read.fields().stream().anyMatch(field -> field.kind() == FieldKind.LEGAL_MARK);
        add(FieldKind.LEGAL_MARK, legal == seen ? 0 : seen ? 1 : 2);
        count(FieldKind.RETURN_TO_SENDER, Optional.empty(), read);
    }

    private void count(FieldKind kind, Optional<String> truth, Recognition read) {
        List<String> values = read.fields().stream()
                .filter(field -> field.kind() == kind)
                .map(Field::value)
                .toList();
        if (truth.isEmpty()) {
            add(kind, values.isEmpty() ? 0 : 1);
        } else if (values.isEmpty()) {
            add(kind, 2);
        } else {
            add(kind, values.stream().anyMatch(value -> value.equalsIgnoreCase(truth.get())) ? 0 : 1);
        }
    }

    private void add(FieldKind kind, int outcome) {
        counts.computeIfAbsent(kind, counted -> new int[3])[outcome]++;
    }

    private double share(FieldKind kind) {
        return (double) counts.get(kind)[0] / PIECES;
    }

    private static Recipient recipient(String name, String business, String mailbox) {
        Optional<String> company = Optional.of(business).filter(text -> !text.isEmpty());
        return new Recipient(name, company, mailbox, "412 W Ontario St", "Chicago IL", "60654", "US");
    }
}
