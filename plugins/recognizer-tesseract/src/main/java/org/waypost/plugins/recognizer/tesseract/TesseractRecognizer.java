package org.waypost.plugins.recognizer.tesseract;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.recognizer.Barcode;
import org.waypost.spi.recognizer.Photograph;
import org.waypost.spi.recognizer.Recognition;
import org.waypost.spi.recognizer.Recognizer;

/** Reads one photograph after the other; keeps nothing of them. */
final class TesseractRecognizer implements Recognizer {
    /** About the height of a letter. */
    private static final int REACH = 20;

    private static final double TILTED = 0.02;
    private static final double READABLE = 0.3;

    private final Clock clock;
    private final Tesseract tesseract;

    TesseractRecognizer(Clock clock, Tesseract tesseract) {
        this.clock = clock;
        this.tesseract = tesseract;
    }

    @Override
    public Recognition recognise(SpiContext context, Photograph photograph) {
        tesseract.requirePresent();
        Grey picture = PictureReader.read(photograph);
        List<Barcode> barcodes = new BarcodeReader(picture).read();
        requireTime(context);
        Page page = page(context, picture, barcodes, photograph.languages());
        return new Recognition(page.spiLines(), barcodes, FieldRules.fields(page));
    }

    // tesseract breaks tilted lines in the middle of words; what it did read tells how much they are tilted
    private Page page(SpiContext context, Grey picture, List<Barcode> barcodes, List<Locale> languages) {
        Grey even = picture.evened(REACH);
        List<TextLine> lines = tesseract.read(context, even, languages);
        double slope = Slope.of(lines);
        if (Math.abs(slope) < TILTED || Math.abs(slope) > READABLE) {
            return new Page(lines, barcodes, picture, 0);
        }
        return new Page(tesseract.read(context, even.levelled(slope), languages), barcodes, picture, slope);
    }

    private void requireTime(SpiContext context) {
        if (clock.instant().isAfter(context.deadline())) {
            throw new SpiException(SpiErrorCode.DOWN, "the deadline passed while barcodes were looked for");
        }
    }
}
