package org.waypost.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The pages' texts in the reader's language, with their gaps filled. */
@RequestScoped
public class Texts {
    private static final List<String> BUNDLES = List.of("pages", "items", "requests", "scans");
    private static final Map<Enum<?>, String> KEYS = new ConcurrentHashMap<>();

    @Inject
    private Language language;

    private List<ResourceBundle> bundles;

    @PostConstruct
    void open() {
        bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle("org.waypost.web.i18n." + name, language.locale()))
                .toList();
    }

    /** The text of a key; gaps are numbered from zero, as {@link MessageFormat} has them. */
    public String of(String key, Object... values) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("no text " + key));
        return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
    }

    /** The text of a key in the bundle of a slice of the pages, such as {@code boxes}. */
    public String from(String slice, String key, Object... values) {
        String text = ResourceBundle.getBundle("org.waypost.web.i18n." + slice, language.locale())
                .getString(key);
        return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
    }

    /** The text of a key in the bundle of a slice, if there is one. */
    public Optional<String> in(String slice, String key) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.waypost.web.i18n." + slice, language.locale());
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The text of a key, if there is one. */
    public Optional<String> find(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> bundle.getString(key));
    }

    /** The word for a constant: key {@code mailType.LETTER} for {@code MailType.LETTER}. */
    public String word(Enum<?> constant) {
        return of(KEYS.computeIfAbsent(constant, Texts::key));
    }

    private static String key(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + constant.name();
    }
}
