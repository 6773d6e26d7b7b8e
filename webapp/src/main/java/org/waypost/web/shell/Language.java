package org.waypost.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The reader's language: what he chose, else what his browser asks for, else English. */
@RequestScoped
public class Language {
    private static final Set<String> SPOKEN = Set.of("en", "es");
    private static final String COOKIE = "lang";

    @Inject
    private HttpServletRequest request;

    private String code;
    private Locale locale;

    @PostConstruct
    void choose() {
        code = Stream.concat(chosen().stream(), asked())
                .filter(SPOKEN::contains)
                .findFirst()
                .orElse("en");
        locale = Locale.forLanguageTag(code);
    }

    /** {@code en} or {@code es}. */
    public String code() {
        return code;
    }

    /** The language as a locale without a country. */
    public Locale locale() {
        return locale;
    }

    private Optional<String> chosen() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private Stream<String> asked() {
        return Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
    }
}
