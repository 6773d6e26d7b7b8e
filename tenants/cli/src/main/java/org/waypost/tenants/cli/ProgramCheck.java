package org.waypost.tenants.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ids of programs are client ids of the realm: unique, and none that Keycloak or Waypost already uses there. */
final class ProgramCheck implements ContentCheck {
    private static final Set<String> TAKEN = Set.of(
            "portal",
            "waypost-cli",
            "account",
            "account-console",
            "admin-cli",
            "broker",
            "realm-management",
            "security-admin-console");

    @Override
    public List<Problem> check(Definition definition) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < definition.at("/programs").size(); i++) {
            String pointer = "/programs/" + i + "/id";
            String id = definition.text(pointer);
            if (TAKEN.contains(id)) {
                problems.add(definition.problem(pointer, "the id '" + id + "' is reserved; choose another"));
            } else if (!seen.add(id)) {
                problems.add(definition.problem(pointer, "there is another program with the id '" + id + "'"));
            }
        }
        return problems;
    }
}
