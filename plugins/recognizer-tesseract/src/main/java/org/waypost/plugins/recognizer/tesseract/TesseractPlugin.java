package org.waypost.plugins.recognizer.tesseract;

import java.util.List;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.recognizer.RecognizerFactory;

/** Offers tesseract and ZXing as a reader of mail. */
public final class TesseractPlugin implements WaypostPlugin {
    @Override
    public List<RecognizerFactory> recognizerFactories() {
        return List.of(new TesseractRecognizerFactory());
    }
}
