package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever changes what a piece is found by says so with an event that the index listens to. */
class IndexFollowsTest {
    private static final Set<String> INDEXED =
            Set.of("mailboxNumber", "recipientName", "sender", "trackingNumber", "shelf", "details");

    private static final JavaClasses MAILROOM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.waypost.mailroom");

    @Test
    void every_use_case_that_changes_what_a_piece_is_found_by_tells_the_index() {
        Set<String> changers = changers();
        assertThat(changers).contains("describe", "assign", "unassign", "setAside", "takeBack", "follow", "expected");

        Set<JavaClass> users = MAILROOM.stream()
                .filter(type -> !type.isEquivalentTo(MailItem.class))
                .filter(type -> calls(type, changers))
                .collect(Collectors.toSet());

        assertThat(users).extracting(JavaClass::getSimpleName).contains("DescribeMail", "ExpectPackage");
        assertThat(users)
                .allSatisfy(type -> assertThat(created(type)).as(type.getName()).containsAnyElementsOf(heard()));
    }

    /** Methods of a piece that write such a field, themselves or by another. */
    private static Set<String> changers() {
        JavaClass item = MAILROOM.get(MailItem.class);
        Set<String> names = item.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getAccessType() == AccessType.SET)
                .filter(access -> INDEXED.contains(access.getTarget().getName()))
                .map(JavaFieldAccess::getOrigin)
                .map(JavaCodeUnit::getName)
                .collect(Collectors.toCollection(HashSet::new));
        boolean grew = true;
        while (grew) {
            grew = names.addAll(callersWithin(item, names));
        }
        names.remove("<init>");
        return names;
    }

    private static Set<String> callersWithin(JavaClass item, Set<String> called) {
        return item.getAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().equals(item))
                .filter(access -> called.contains(access.getTarget().getName()))
                .map(JavaAccess::getOrigin)
                .map(JavaCodeUnit::getName)
                .collect(Collectors.toSet());
    }

    private static boolean calls(JavaClass type, Set<String> changers) {
        return type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(MailItem.class))
                .anyMatch(call -> changers.contains(call.getTarget().getName()));
    }

    private static Set<JavaClass> created(JavaClass type) {
        return type.getConstructorCallsFromSelf().stream()
                .map(JavaConstructorCall::getTargetOwner)
                .collect(Collectors.toSet());
    }

    /** Events the index listens to. */
    private static Set<JavaClass> heard() {
        return MAILROOM.get(IndexMail.class).getMethods().stream()
                .filter(method -> method.getParameters().stream()
                        .anyMatch(parameter -> parameter.isAnnotatedWith("jakarta.enterprise.event.Observes")))
                .map(method -> method.getRawParameterTypes().get(0))
                .collect(Collectors.toSet());
    }
}
