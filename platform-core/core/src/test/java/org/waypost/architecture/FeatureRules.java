package org.waypost.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** Who may see what. ArchUnit itself fails a rule that finds no class to judge. */
final class FeatureRules {
    private FeatureRules() {}

    /** Classes of the feature outside {@code internal} see only what its row names. */
    static ArchRule openPartKeepsToItsRow(String root, Feature feature) {
        return classes()
                .that(resideInAPackage(feature.whole(root))
                        .and(isInternal(root, feature).negate()))
                .should(onlyDependOnClassesThat(allowed(root, feature, false)))
                .as(feature.name() + " sees only " + feature.features() + " and " + feature.libraries());
    }

    /** Classes in {@code internal} see that and the libraries of the feature's adapters. */
    static ArchRule internalPartKeepsToItsRow(String root, Feature feature) {
        return classes()
                .that(isInternal(root, feature))
                .should(onlyDependOnClassesThat(allowed(root, feature, true)))
                .as(feature.name() + ".internal sees also " + feature.adapters());
    }

    /** Rows that allow each other are found here, whatever they say. */
    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** A class in a package that has no row obeys nobody. */
    static ArchRule everyClassHasARow(String root) {
        String[] rows =
                House.features().stream().map(feature -> feature.whole(root)).toArray(String[]::new);
        return classes().should().resideInAnyPackage(rows).as("every class belongs to a feature of the table");
    }

    /** SQL reaches the database through {@code TenantSql} alone; others see rows and errors of it. */
    static ArchRule onlyTenancyConnects(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".tenancy..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Connection.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Statement.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DriverManager.class)
                .as("only tenancy opens connections and statements");
    }

    private static DescribedPredicate<JavaClass> isInternal(String root, Feature feature) {
        return resideInAPackage(feature.internal(root));
    }

    private static DescribedPredicate<JavaClass> allowed(String root, Feature feature, boolean isInternal) {
        return resideInAnyPackage(feature.allowed(root, isInternal).toArray(String[]::new));
    }
}
