package org.waypost.web.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the web application may see, as allow-lists. */
final class WebRules {
    /** Features of the core whose root packages it uses; never what is internal, never the plugins' contract. */
    static final List<String> FEATURES = List.of(
            "shared",
            "tenancy",
            "access",
            "audit",
            "jobs",
            "content",
            "extensions",
            "customers",
            "verification",
            "registration",
            "reports",
            "privacy",
            "mailroom",
            "requests",
            "notifications",
            "webhooks");

    /** What every part of it may see. */
    private static final List<String> EVERYWHERE = List.of(
            "java.lang..",
            "java.util..",
            "java.io..",
            "java.nio..",
            "java.time..",
            "java.math..",
            "java.net..",
            "java.text..",
            "java.security..",
            "javax.crypto..",
            "jakarta.annotation..",
            "jakarta.enterprise..",
            "jakarta.inject..",
            "jakarta.interceptor..",
            "jakarta.servlet..",
            "org.eclipse.microprofile.config..");

    /** What a part may see besides. */
    private static final List<Part> PARTS = List.of(
            new Part("errors", "jakarta.faces..", "jakarta.json..", "jakarta.persistence", "java.sql"),
            new Part("health", "org.eclipse.microprofile.health..", "org.eclipse.microprofile.metrics..", "java.sql"),
            new Part("logs", "jakarta.ejb", "jakarta.json.."),
            new Part(
                    "signin",
                    "com.nimbusds..",
                    "jakarta.ejb",
                    "jakarta.security.enterprise..",
                    "jakarta.transaction",
                    "java.sql",
                    "org.eclipse.microprofile.metrics.."),
            new Part("site", "jakarta.security.enterprise.."),
            new Part(
                    "rest",
                    "jakarta.ws.rs..",
                    "jakarta.json..",
                    "jakarta.transaction",
                    "java.sql",
                    "org.apache.james.mime4j..",
                    "org.eclipse.microprofile.openapi..",
                    "com.fasterxml.jackson.."));

    /** Beans behind pages. */
    private static final List<String> PAGES = List.of("jakarta.faces..", "org.omnifaces..", "org.primefaces..");

    private WebRules() {}

    /** A package of the web application and what it sees besides. */
    private record Part(String name, List<String> sees) {
        Part(String name, String... sees) {
            this(name, List.of(sees));
        }
    }

    static List<String> parts() {
        return PARTS.stream().map(Part::name).toList();
    }

    /** A part that is no page sees what its row names. */
    static ArchRule partKeepsToItsRow(String root, String name) {
        Part part = PARTS.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
        return classes()
                .that(resideInAPackage(root + "." + name + ".."))
                .should(onlyDependOnClassesThat(resideInAnyPackage(allowed(root, part.sees()))))
                .as("the web's " + name + " sees only its row");
    }

    /** All others are pages, and see Faces: no SQL, no REST, no tokens. */
    static ArchRule pagesKeepToTheirs(String root) {
        String[] parts =
                PARTS.stream().map(part -> root + "." + part.name() + "..").toArray(String[]::new);
        return classes()
                .that(resideInAPackage(root + "..")
                        .and(resideInAnyPackage(parts).negate()))
                .should(onlyDependOnClassesThat(resideInAnyPackage(allowed(root, PAGES))))
                .as("pages see Faces and use cases");
    }

    /** {@code java.sql} is for reading rows of {@code TenantSql}; connections are its own business. */
    static ArchRule nobodyConnects(String root) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should(dependOnClassesThat(assignableTo(Connection.class)
                        .or(assignableTo(Statement.class))
                        .or(assignableTo(DriverManager.class))))
                .as("nobody in the web opens connections and statements");
    }

    private static String[] allowed(String root, List<String> more) {
        List<String> all = new ArrayList<>(EVERYWHERE);
        all.add(root + "..");
        FEATURES.forEach(feature -> all.add("org.waypost." + feature));
        all.addAll(more);
        return all.toArray(String[]::new);
    }
}
