package org.waypost.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.architecture.wrong.mailroom.Piece;
import org.waypost.tenancy.Tenant;

/** Every rule sees the class in {@code wrong} that was written to break it. */
class HouseRulesCatchTest {
    private static final String ROOT = "org.waypost.architecture.wrong";
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({
        "shared,    UsesAFeature,          org.waypost.architecture.wrong.tenancy.Walled",
        "tenancy,   LooksUpwards,          org.waypost.architecture.wrong.audit.Noted",
        "access,    WritesTheLedger,       org.waypost.architecture.wrong.audit.Noted",
        "audit,     AsksAccess,            org.waypost.architecture.wrong.access.Asked",
        "jobs,      KnowsAPiece,           org.waypost.architecture.wrong.mailroom.Piece",
        "customers, ReachesInside,         org.waypost.architecture.wrong.mailroom.internal.Drawer",
        "customers, CallsNotifications,    org.waypost.architecture.wrong.notifications.Notice",
        "customers, CallsExtensions,       org.waypost.architecture.wrong.extensions.Plug",
        "customers, SeesEclipseLink,       org.eclipse.persistence.sessions.Session",
        "customers, SeesADataSource,       javax.sql.DataSource",
        "customers, SendsMail,             jakarta.mail.Message",
        "customers, ShowsAPage,            jakarta.faces.context.FacesContext",
        "customers, IsARoute,              jakarta.ws.rs.GET",
        "customers, ReadsARequest,         jakarta.servlet.http.HttpServletRequest",
        "customers, AsksWhoIsThere,        jakarta.security.enterprise.SecurityContext",
        "customers, TellsItsHealth,        org.eclipse.microprofile.health.HealthCheck",
        "customers, CountsItself,          org.eclipse.microprofile.metrics.Counter",
        "customers, DescribesItself,       org.eclipse.microprofile.openapi.annotations.Operation",
        "customers, DrawsAPicture,         java.awt.image.BufferedImage",
        "content,   SeesThePlugins,        org.waypost.spi.storage.BlobStore",
        "notifications, SendsOpenly,       jakarta.mail.Message",
        "extensions, PlugsInOpenly,        org.waypost.spi.storage.BlobStore",
    })
    void a_feature_that_sees_too_much_is_caught(String feature, String culprit, String seen) {
        assertCaught(FeatureRules.openPartKeepsToItsRow(ROOT, House.feature(feature)), culprit, seen);
    }

    @ParameterizedTest
    @CsvSource({
        "mailroom, Drawer, org.waypost.architecture.wrong.content.internal.Safe",
        "mailroom, Drawer, jakarta.mail.Message",
        "mailroom, Drawer, org.waypost.spi.storage.BlobStore",
    })
    void an_internal_part_that_sees_too_much_is_caught(String feature, String culprit, String seen) {
        assertCaught(FeatureRules.internalPartKeepsToItsRow(ROOT, House.feature(feature)), culprit, seen);
    }

    @Test
    void a_cycle_is_caught() {
        assertCaught(FeatureRules.noCycles(ROOT), "AsksAccess", "WritesTheLedger");
    }

    @Test
    void a_class_outside_all_features_is_caught() {
        assertCaught(FeatureRules.everyClassHasARow(ROOT), "wrong.misc.Stray", "");
    }

    @Test
    void a_connection_outside_tenancy_is_caught() {
        assertCaught(FeatureRules.onlyTenancyConnects(ROOT), "OpensAConnection", "java.sql.DriverManager");
    }

    @ParameterizedTest
    @CsvSource({"PieceImpl", "PieceManager", "PieceHelper", "PieceUtil", "PieceUtils", "PieceData"})
    void an_empty_name_is_caught(String name) {
        assertCaught(StyleRules.namesSaySomething(), name, "");
    }

    @Test
    void an_entity_manager_in_a_use_case_is_caught() {
        assertCaught(StyleRules.onlyAdaptersHoldAnEntityManager(ROOT), "QueriesItself", "entities");
    }

    @Test
    void native_sql_through_jpa_is_caught() {
        assertCaught(StyleRules.nobodyGoesRoundTheRowFence(), "SpeaksNativeSql", "createNativeQuery");
    }

    @Test
    void an_entity_of_nobody_is_caught() {
        assertCaught(StyleRules.entitiesAreOwnedOrGlobal(), "OwnedByNobody", "");
    }

    @Test
    void an_entity_that_makes_itself_global_is_caught() {
        assertCaught(StyleRules.onlyTenantIsGlobal(Tenant.class), "DeclaresItselfGlobal", "");
    }

    @Test
    void an_entity_that_is_owned_and_global_is_caught() {
        assertCaught(StyleRules.noEntityIsBoth(), "OwnedAndGlobal", "");
    }

    @Test
    void a_tenant_that_is_not_declared_global_is_caught() {
        assertCaught(StyleRules.isGlobal(Piece.class), "Piece", "");
    }

    private static void assertCaught(ArchRule rule, String culprit, String seen) {
        assertThat(rule.evaluate(WRONG).getFailureReport().getDetails())
                .as(rule.getDescription())
                .anySatisfy(detail -> assertThat(detail).contains(culprit).contains(seen));
    }
}
