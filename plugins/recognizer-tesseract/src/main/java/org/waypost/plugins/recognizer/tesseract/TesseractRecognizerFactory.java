package org.waypost.plugins.recognizer.tesseract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.SettingType;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiScope;
import org.waypost.spi.recognizer.Recognizer;
import org.waypost.spi.recognizer.RecognizerCapability;
import org.waypost.spi.recognizer.RecognizerFactory;

/** Makes recognizers that run the machine's own tesseract. */
final class TesseractRecognizerFactory implements RecognizerFactory {
    static final String LANGUAGES = "languages";

    @Override
    public String name() {
        return "tesseract";
    }

    @Override
    public String label() {
        return "Tesseract and ZXing on this server";
    }

    @Override
    public Set<RecognizerCapability> capabilities() {
        return EnumSet.allOf(RecognizerCapability.class);
    }

    @Override
    public List<SettingDescriptor> settings() {
        return List.of(SettingDescriptor.of(LANGUAGES, SettingType.TEXT, "Languages")
                .withHelp("Tesseract's codes, for instance eng+spa, for mail whose language is not known.")
                .withFallback("eng"));
    }

    @Override
    public Recognizer create(SpiScope scope, Settings settings) {
        return new TesseractRecognizer(scope.clock(), tesseract(scope, settings));
    }

    private static Tesseract tesseract(SpiScope scope, Settings settings) {
        return new Tesseract(
                scope.processes(), Languages.of(settings.text(LANGUAGES).orElse("eng")));
    }

    @Override
    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
        try {
            return new ConnectionCheck.Works(tesseract(scope, settings).check(context));
        } catch (SpiException e) {
            return new ConnectionCheck.Fails(e.code(), e.getMessage());
        }
    }
}
