package org.waypost.local;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.local.demo.Place;

/** What is printed when everything runs: where things are and who may sign in. */
final class Welcome {
    private Welcome() {}

    static String text(LocalPlatform platform) {
        String places =
                platform.places().stream().map(place -> place(platform, place)).collect(Collectors.joining("\n"));
        return """

                Waypost runs. Everybody's password is %s

                %s%s%s%s
                Logs and data are in %s
                Stop with Ctrl-C or ./waypost down""".formatted(
                PlatformSettings.DEMO_PASSWORD,
                row("Platform administration", platform.url("admin").toString(), "", PlatformSettings.ADMINISTRATOR),
                places.isEmpty() ? "" : places + "\n",
                row("E-mail sent here", platform.mailPageUrl().toString(), "", ""),
                row("Keycloak", platform.keycloakUrl() + "/admin", "", "admin, password in secrets.properties"),
                platform.options().state());
    }

    private static String place(LocalPlatform platform, Place place) {
        List<Place.Person> people = Stream.concat(
                        place.staff().stream(),
                        place.renters().stream().filter(Place.Person::approved).limit(1))
                .toList();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < people.size(); i++) {
            boolean first = i == 0;
            rows.append(row(
                    first ? place.name() : "",
                    first ? platform.url(place.slug()).toString() : "",
                    people.get(i).role(),
                    people.get(i).email()));
        }
        return rows.toString().stripTrailing();
    }

    private static String row(String what, String where, String role, String who) {
        return String.format("  %-24s %-32s %-16s %s", what, where, role, who).stripTrailing() + "\n";
    }
}
