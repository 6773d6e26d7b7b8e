package org.waypost.tenants.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** E-mail addresses are the sign-in names of a realm, so each may occur once; passwords must pass the realm's policy. */
final class PeopleCheck implements ContentCheck {

    @Override
    public List<Problem> check(Definition definition) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        people(definition).forEach(person -> person(definition, person, seen, problems));
        head(definition, problems);
        return problems;
    }

    private static Stream<String> people(Definition definition) {
        return Stream.of("/staff", "/renters")
                .flatMap(list -> IntStream.range(0, definition.at(list).size()).mapToObj(i -> list + "/" + i));
    }

    private static void person(Definition definition, String person, Map<String, String> seen, List<Problem> problems) {
        String email = definition.text(person + "/email").toLowerCase(Locale.ROOT);
        String other = seen.putIfAbsent(email, person);
        if (other != null) {
            problems.add(definition.problem(
                    person + "/email",
                    email + " is already used at " + other + "; everybody signs in with an address of his own"));
        }
        if (definition.text(person + "/password").equalsIgnoreCase(email)) {
            problems.add(definition.problem(person + "/password", "the password may not be the e-mail address"));
        }
    }

    private static void head(Definition definition, List<Problem> problems) {
        String role = definition.isLocation() ? "owner" : "franchise-admin";
        for (JsonNode member : definition.at("/staff")) {
            if (role.equals(member.path("role").asText())) {
                return;
            }
        }
        problems.add(definition.problem("/staff", "nobody has the role " + role + "; somebody must be able to decide"));
    }
}
