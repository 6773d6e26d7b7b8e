package org.waypost.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waypost.web.rest.ApiApplication;

/** The web application obeys its rules, and the rules see those who do not. */
class WebArchitectureTest {
    private static final String ROOT = "org.waypost.web";
    private static final String WRONG_ROOT = "org.waypost.web.architecture.wrong";
    private static final JavaClasses WEB = new ClassFileImporter().importPath(mainClasses());
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(WRONG_ROOT);

    static List<String> parts() {
        return WebRules.parts();
    }

    static List<String> features() {
        return WebRules.FEATURES;
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_part_sees_only_what_its_row_names(String part) {
        WebRules.partKeepsToItsRow(ROOT, part).check(WEB);
    }

    @Test
    void pages_see_only_faces_and_use_cases() {
        WebRules.pagesKeepToTheirs(ROOT).check(WEB);
    }

    @ParameterizedTest
    @MethodSource("features")
    void a_feature_of_the_list_is_used(String feature) {
        assertThat(WEB.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName()))
                .contains("org.waypost." + feature);
    }

    @ParameterizedTest
    @CsvSource({
        "ReachesInside,  org.waypost.content.internal.RenditionMaker",
        "SeesThePlugins, org.waypost.spi.storage.BlobStore",
        "QueriesItself,  jakarta.persistence.EntityManager",
        "ConnectsItself, javax.sql.DataSource",
        "ReadsATable,    java.sql.ResultSet",
        "IsARoute,       jakarta.ws.rs.GET",
        "SeesEclipseLink, org.eclipse.persistence.sessions.Session",
    })
    void a_page_that_sees_too_much_is_caught(String culprit, String seen) {
        assertCaught(WebRules.pagesKeepToTheirs(WRONG_ROOT), culprit, seen);
    }

    @ParameterizedTest
    @CsvSource({
        "ShowsAPage,    jakarta.faces.context.FacesContext",
        "SendsMail,     jakarta.mail.Message",
        "AsksItsEntity, jakarta.persistence.EntityManager",
    })
    void a_route_that_sees_too_much_is_caught(String culprit, String seen) {
        assertCaught(WebRules.partKeepsToItsRow(WRONG_ROOT, "rest"), culprit, seen);
    }

    @Test
    void nobody_opens_connections() {
        WebRules.nobodyConnects(ROOT).check(WEB);
        assertCaught(WebRules.nobodyConnects(WRONG_ROOT), "OpensAConnection", "java.sql.DriverManager");
    }

    private static void assertCaught(ArchRule rule, String culprit, String seen) {
        assertThat(rule.evaluate(WRONG).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(culprit).contains(seen));
    }

    private static Path mainClasses() {
        try {
            return Path.of(ApiApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
