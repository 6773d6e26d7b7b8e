package org.waypost.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waypost.tenancy.Tenant;

/** The core's own classes obey every rule. */
class HouseArchitectureTest {
    private static final String ROOT = "org.waypost";
    private static final JavaClasses CORE = new ClassFileImporter().importPath(mainClasses());

    static List<Feature> features() {
        return House.features();
    }

    static Stream<Feature> features_with_an_internal_part() {
        return features().stream()
                .filter(feature -> !classesIn(feature.internal(ROOT)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("features")
    void a_feature_of_the_table_exists(Feature feature) {
        assertThat(classesIn(feature.whole(ROOT))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("features")
    void a_row_names_only_features_of_the_table(Feature feature) {
        assertThat(features()).extracting(Feature::name).containsAll(feature.features());
    }

    @ParameterizedTest
    @MethodSource("features")
    void a_feature_imports_only_what_its_row_names(Feature feature) {
        if (!classesIn(ROOT + "." + feature.name()).isEmpty()) {
            FeatureRules.openPartKeepsToItsRow(ROOT, feature).check(CORE);
        }
    }

    @ParameterizedTest
    @MethodSource("features_with_an_internal_part")
    void the_internal_part_of_a_feature_imports_only_what_its_row_names(Feature feature) {
        FeatureRules.internalPartKeepsToItsRow(ROOT, feature).check(CORE);
    }

    @ParameterizedTest
    @MethodSource("features")
    void a_row_allows_nothing_that_nobody_uses(Feature feature) {
        List<String> used = CORE.stream()
                .filter(type -> belongsTo(type.getPackageName(), feature))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getPackageName())
                .distinct()
                .toList();

        assertThat(Stream.concat(feature.libraries().stream(), feature.adapters().stream()))
                .allSatisfy(pattern -> assertThat(used).anyMatch(name -> matches(pattern, name)));
    }

    @Test
    void only_the_tables_features_exist() {
        FeatureRules.everyClassHasARow(ROOT).check(CORE);
    }

    @Test
    void features_form_no_cycle() {
        FeatureRules.noCycles(ROOT).check(CORE);
    }

    @Test
    void only_tenancy_opens_connections() {
        FeatureRules.onlyTenancyConnects(ROOT).check(CORE);
    }

    @Test
    void names_say_something() {
        StyleRules.namesSaySomething().check(CORE);
    }

    @Test
    void only_adapters_and_tenancy_hold_an_entity_manager() {
        StyleRules.onlyAdaptersHoldAnEntityManager(ROOT).check(CORE);
    }

    @Test
    void nobody_goes_round_the_row_fence() {
        StyleRules.nobodyGoesRoundTheRowFence().check(CORE);
    }

    @Test
    void every_entity_belongs_to_a_tenant_or_is_in_the_closed_list() {
        StyleRules.entitiesAreOwnedOrGlobal().check(CORE);
        StyleRules.onlyTenantIsGlobal(Tenant.class).check(CORE);
        StyleRules.isGlobal(Tenant.class).check(CORE);
        StyleRules.noEntityIsBoth().check(CORE);
    }

    private static List<String> classesIn(String pattern) {
        return CORE.stream()
                .filter(type -> matches(pattern, type.getPackageName()))
                .map(type -> type.getName())
                .toList();
    }

    private static boolean belongsTo(String name, Feature feature) {
        return matches(feature.whole(ROOT), name);
    }

    private static boolean matches(String pattern, String name) {
        return PackageMatcher.of(pattern).matches(name);
    }

    private static Path mainClasses() {
        try {
            return Path.of(Tenant.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
