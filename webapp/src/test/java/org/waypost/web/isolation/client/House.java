package org.waypost.web.isolation.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.waypost.tenants.cli.AccessToken;
import org.waypost.tenants.cli.TenantWait;
import org.waypost.web.it.RunningPlatform;

/**
 * A location of a test's own, asked for at the platform's host like any other. Everybody in it and everything about it
 * carries its canary word.
 *
 * @param slug its host
 * @param canary a word that is nowhere else
 */
public record House(RunningPlatform platform, String slug, String canary) {
    /** Mailboxes of the two renters. */
    public static final String MAILBOX = "101";

    public static final String OTHER_MAILBOX = "102";

    private static final String PROGRAM = "counter";
    private static final String SECRET = "counter-secret-of-a-test";
    private static final String PASSWORD = "Waypost-demo-1";

    /** Opens a location and waits until it is active; asking for it again is harmless. */
    public static House open(RunningPlatform platform, String slug, String canary) {
        House house = new House(platform, slug, canary);
        platform.tenants().create(house.definition());
        TenantWait.patient(platform.tenants()).untilActive(slug, line -> {});
        return house;
    }

    /** Its program, with the role of a clerk. */
    public Caller program() {
        return Caller.program(platform, slug, token());
    }

    public AccessToken token() {
        return platform.programToken(slug, PROGRAM, SECRET);
    }

    public Caller owner() {
        return person("owner");
    }

    public Caller clerk() {
        return person("clerk");
    }

    public Caller renter() {
        return person("renter");
    }

    /** Rents another mailbox of the same house. */
    public Caller otherRenter() {
        return person("other");
    }

    public Caller nobody() {
        return Caller.nobody(platform, slug);
    }

    public String email(String who) {
        return who + "@" + slug + ".example";
    }

    private Caller person(String who) {
        return Caller.person(platform, slug, email(who), PASSWORD);
    }

    private ObjectNode definition() {
        return new ObjectMapper()
                .valueToTree(Map.ofEntries(
                        Map.entry("kind", "location"),
                        Map.entry("slug", slug),
                        Map.entry("name", canary + " Mail"),
                        Map.entry("address", address()),
                        Map.entry("timeZone", "America/Chicago"),
                        Map.entry("locale", "en-US"),
                        Map.entry("currency", "USD"),
                        Map.entry("units", "imperial"),
                        Map.entry("hours", Map.of("mon", "09:00-18:00")),
                        Map.entry("accent", "#1f4e8c"),
                        Map.entry("settings", Map.of("requests.destroy.cooling-hours", "0")),
                        Map.entry("mailboxes", List.of(Map.of("from", 100, "to", 109))),
                        Map.entry("staff", List.of(staff("owner"), staff("clerk"))),
                        Map.entry("renters", List.of(renter("renter", MAILBOX), renter("other", OTHER_MAILBOX))),
                        Map.entry("programs", List.of(program(PROGRAM)))));
    }

    private Map<String, String> address() {
        return Map.of(
                "street",
                "1 " + canary + " St",
                "city",
                "Chicago",
                "region",
                "IL",
                "postcode",
                "60654",
                "country",
                "US");
    }

    private Map<String, String> staff(String role) {
        return Map.of(
                "name",
                canary + " " + role,
                "email",
                email(role),
                "role",
                role,
                "password",
                PASSWORD,
                "language",
                "en");
    }

    private Map<String, Object> renter(String who, String mailbox) {
        return Map.of(
                "name",
                canary + " " + who,
                "kind",
                "person",
                "email",
                email(who),
                "mailbox",
                mailbox,
                "aliases",
                List.of(),
                "standing",
                "approved",
                "language",
                "en",
                "password",
                PASSWORD);
    }

    private static Map<String, String> program(String id) {
        return Map.of("id", id, "name", "Counter", "role", "clerk", "secret", SECRET);
    }
}
