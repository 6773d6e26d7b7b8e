package org.waypost.architecture;

import java.util.List;

/** The features of the core and what each may see. A new feature is a new row; a new library is a word in a row. */
final class House {
    /** What the domain may see everywhere: plain Java and the APIs of Jakarta EE that are no web. */
    static final List<String> EVERYWHERE = List.of(
            "java.lang..",
            "java.util..",
            "java.io..",
            "java.nio..",
            "java.time..",
            "java.math..",
            "java.net..",
            "java.text..",
            "java.security..",
            "java.sql..",
            "jakarta.annotation..",
            "jakarta.enterprise..",
            "jakarta.inject..",
            "jakarta.interceptor..",
            "jakarta.persistence..",
            "jakarta.transaction..",
            "org.slf4j..");

    private static final String CONFIG = "org.eclipse.microprofile.config..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String TINK = "com.google.crypto.tink..";
    private static final String TSID = "com.github.f4b6a3.tsid..";

    private static final List<Feature> FEATURES = List.of(
            Feature.named("shared").with(TSID),
            Feature.named("tenancy")
                    .mayImport("shared")
                    .with("org.eclipse.persistence..", "javax.sql..", TINK, JACKSON, CONFIG)
                    .withAdaptersOf("org.flywaydb..", "org.waypost.tenants.templates.."),
            Feature.named("access").mayImport("shared", "tenancy"),
            Feature.named("audit").mayImport("shared", "tenancy").with(JACKSON),
            Feature.named("jobs")
                    .mayImport("shared", "tenancy", "access", "audit")
                    .withAdaptersOf(CONFIG),
            Feature.named("content")
                    .mayImport("shared", "tenancy", "access", "audit", "jobs")
                    .with("org.apache.pdfbox..")
                    .withAdaptersOf(TINK, "com.twelvemonkeys..", "java.awt..", "javax.imageio..", "javax.crypto.."),
            Feature.named("customers").mayImport("shared", "tenancy", "access", "audit", "jobs"),
            Feature.named("verification")
                    .mayImport("shared", "tenancy", "access", "audit", "customers", "content", "jobs")
                    .with(JACKSON)
                    .withAdaptersOf("org.apache.pdfbox..", "java.awt.."),
            Feature.named("registration")
                    .mayImport("shared", "tenancy", "access", "audit", "customers", "verification", "jobs"),
            Feature.named("mailroom")
                    .mayImport("shared", "tenancy", "access", "audit", "customers", "content", "jobs")
                    .with(TSID)
                    .withAdaptersOf(JACKSON, "org.apache.pdfbox..", "com.google.zxing.."),
            Feature.named("requests")
                    .mayImport("shared", "tenancy", "access", "audit", "mailroom", "customers", "content", "jobs"),
            Feature.named("reports").mayImport("shared", "tenancy", "access", "customers", "verification"),
            Feature.named("privacy")
                    .mayImport("shared", "tenancy", "access", "audit", "customers", "verification", "jobs"),
            Feature.named("notifications")
                    .mayImport(
                            "shared",
                            "tenancy",
                            "access",
                            "audit",
                            "customers",
                            "verification",
                            "registration",
                            "privacy",
                            "mailroom",
                            "requests",
                            "jobs")
                    .withAdaptersOf("jakarta.mail..", "jakarta.activation..", JACKSON, CONFIG, "javax.net.."),
            Feature.named("webhooks")
                    .mayImport(
                            "shared",
                            "tenancy",
                            "access",
                            "audit",
                            "customers",
                            "verification",
                            "mailroom",
                            "requests",
                            "jobs")
                    .withAdaptersOf(JACKSON, "javax.crypto.."),
            Feature.named("extensions")
                    .mayImport(
                            "shared",
                            "tenancy",
                            "access",
                            "audit",
                            "content",
                            "jobs",
                            "verification",
                            "registration",
                            "privacy",
                            "mailroom",
                            "requests",
                            "webhooks")
                    .withAdaptersOf("org.waypost.spi..", "org.waypost.loader..", CONFIG, JACKSON));

    private House() {}

    static List<Feature> features() {
        return FEATURES;
    }

    static Feature feature(String name) {
        return FEATURES.stream()
                .filter(feature -> feature.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
