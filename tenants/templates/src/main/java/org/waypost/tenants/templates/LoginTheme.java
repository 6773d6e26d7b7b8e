package org.waypost.tenants.templates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Waypost's look of Keycloak's login pages. Keycloak reads themes from its folder {@code themes}. */
public final class LoginTheme {
    /** What a realm names as its login theme once the theme is installed. */
    public static final String NAME = "waypost";

    private static final List<String> FILES = List.of(
            "login/theme.properties",
            "login/resources/css/waypost.css",
            "login/resources/img/waypost.svg",
            "login/resources/img/waypost-dark.svg",
            "login/resources/img/favicon.ico");

    private LoginTheme() {}

    /**
     * Writes the theme into a Keycloak, over an older one.
     *
     * @param themes the folder {@code themes} of the Keycloak
     */
    public static void install(Path themes) throws IOException {
        for (String file : FILES) {
            Path target = themes.resolve(NAME).resolve(file);
            Files.createDirectories(target.getParent());
            try (InputStream in = LoginTheme.class.getResourceAsStream("/theme/" + NAME + "/" + file)) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
