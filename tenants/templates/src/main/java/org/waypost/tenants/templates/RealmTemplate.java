package org.waypost.tenants.templates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The realm of a tenant, as the body of {@code POST /admin/realms}: sign-in rules, languages, mail server, the roles
 * of its kind, and the confidential client {@value #PORTAL} whose tokens carry the claim {@code roles} and the
 * audience {@value #PORTAL}. It holds no people and no programs; {@link ProgramTemplate} makes the latter.
 */
public enum RealmTemplate {
    LOCATION("owner manager clerk renter"),
    FRANCHISE("franchise-admin"),
    PLATFORM("platform-admin");

    /** Id of the client that people sign in through, and the audience of every token. */
    public static final String PORTAL = "portal";

    /** Attribute of the realm that tells {@link #kind()}. */
    public static final String KIND = "waypost.kind";

    private final String roles;

    RealmTemplate(String roles) {
        this.roles = roles;
    }

    /** The realm roles, the mightiest first. */
    public List<String> roles() {
        return List.of(roles.split(" "));
    }

    /** What the realm was made for, in one word. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The realm as JSON; every value is escaped. */
    public String render(RealmValues values) {
        return JsonTemplate.named("realm.json").render(values.texts(), json(values));
    }

    private Map<String, String> json(RealmValues values) {
        return Map.of(
                "roles",
                roles().stream()
                        .map(role -> "{\"name\": " + JsonText.string(role) + "}")
                        .collect(Collectors.joining(", ", "[", "]")),
                "locales",
                JsonText.array(values.languages().supported()),
                "kind",
                JsonText.string(kind()),
                "loginTheme",
                values.loginTheme().map(JsonText::string).orElse("null"),
                "mappers",
                JsonTemplate.resource("mappers.json"));
    }
}
