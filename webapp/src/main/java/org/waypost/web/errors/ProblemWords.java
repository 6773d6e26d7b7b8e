package org.waypost.web.errors;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.waypost.shared.PlatformErrorCode;

/** What codes mean in the reader's language: Spanish for whoever reads Spanish, else English. */
final class ProblemWords {
    private static final String BUNDLE = "org.waypost.web.i18n.errors";

    private final Locale language;
    private final ResourceBundle texts;

    private ProblemWords(Locale language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static ProblemWords in(Locale reader) {
        return new ProblemWords("es".equals(reader.getLanguage()) ? reader : Locale.ENGLISH);
    }

    String title(int status) {
        String key = "title." + status;
        return texts.getString(texts.containsKey(key) ? key : "title." + (status < 500 ? 400 : 500));
    }

    /** The text of the code; a code nobody has written a text for says no more than its title. */
    String detail(PlatformErrorCode code, List<Object> arguments) {
        return texts.containsKey(code.code())
                ? new MessageFormat(texts.getString(code.code()), language).format(arguments.toArray())
                : title(code.status());
    }

    String text(String key) {
        return texts.getString(key);
    }
}
