package org.waypost.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.theClass;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.waypost.tenancy.Global;
import org.waypost.tenancy.TenantOwned;

/** Habits of style.md that a machine can see. */
final class StyleRules {
    private static final List<String> EMPTY_WORDS = List.of("Impl", "Manager", "Helper", "Util", "Utils", "Data");

    private static final List<String> NATIVE =
            List.of("createNativeQuery", "createStoredProcedureQuery", "createNamedStoredProcedureQuery");

    private StyleRules() {}

    static ArchRule namesSaySomething() {
        DescribedPredicate<JavaClass> empty = describe(
                "end with one of " + EMPTY_WORDS,
                type -> EMPTY_WORDS.stream().anyMatch(type.getSimpleName()::endsWith));
        return noClasses().should(be(empty));
    }

    static ArchRule onlyAdaptersHoldAnEntityManager(String root) {
        return fields().that()
                .haveRawType(EntityManager.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAnyPackage(root + ".*.internal..", root + ".tenancy..");
    }

    /** EclipseLink runs a native UPDATE over all tenants' rows, whatever is bound; {@code TenantSql} is the road for such SQL. */
    static ArchRule nobodyGoesRoundTheRowFence() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "are native SQL through JPA",
                        call -> call.getTargetOwner().isAssignableTo(EntityManager.class)
                                && NATIVE.contains(call.getTarget().getName())));
    }

    static ArchRule entitiesAreOwnedOrGlobal() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAssignableTo(TenantOwned.class)
                .orShould()
                .beAnnotatedWith(Global.class);
    }

    /** The closed list: whatever else claims to be global is a mistake, or a decision that this line records. */
    static ArchRule onlyTenantIsGlobal(Class<?> tenant) {
        return classes().that().areAnnotatedWith(Global.class).should().be(tenant);
    }

    static ArchRule isGlobal(Class<?> tenant) {
        return theClass(tenant).should().beAnnotatedWith(Global.class);
    }

    /** Not both: an owned entity that is also global would be filtered and listed as unfiltered. */
    static ArchRule noEntityIsBoth() {
        return noClasses().that().areAssignableTo(TenantOwned.class).should().beAnnotatedWith(Global.class);
    }
}
