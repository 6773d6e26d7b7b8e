package org.waypost.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waypost.customers.Customer;
import org.waypost.verification.CaseField;
import org.waypost.verification.CaseFile;
import org.waypost.verification.CaseSlot;
import org.waypost.verification.FieldKind;
import org.waypost.verification.Need;
import org.waypost.verification.OwnApplication;

/** One's own application as it is while one request is answered; judged once, and anew after a step. */
@RequestScoped
public class OwnLook {
    /** What he said when he began and when he said who he is. */
    private static final Set<String> SAID =
            Set.of("service.type", "applicant.email", "business.name", "applicant.name");

    @Inject
    private OwnApplication own;

    private CaseFile file;

    CaseFile file() {
        if (file == null) {
            file = own.look();
        }
        return file;
    }

    void again() {
        file = null;
    }

    /** What is asked in a step. What may be left out is asked only where something else of its section is asked too. */
    Predicate<CaseField> asked(ApplyStep step) {
        Set<String> spokenOf = file().judgement().fields().stream()
                .filter(CaseField::isAskedOfApplicant)
                .filter(field -> field.kind() != FieldKind.FLAG)
                .filter(field -> field.need() == Need.REQUIRED || !field.value().isEmpty())
                .map(CaseField::section)
                .collect(Collectors.toSet());
        return asked(step, spokenOf);
    }

    private static Predicate<CaseField> asked(ApplyStep step, Set<String> spokenOf) {
        return field -> field.isAskedOfApplicant()
                && !SAID.contains(field.key())
                && step.asks(field.section())
                && (field.need() == Need.REQUIRED || spokenOf.contains(field.section()));
    }

    /** Whether nothing of a step is missing. */
    boolean isComplete(ApplyStep step) {
        return switch (step) {
            case MAILBOX ->
                own.mailbox().isPresent() || file().application().submittedAt().isPresent();
            case WHO -> isIntroduced();
            case CHECK -> file().application().submittedAt().isPresent();
            case ABOUT, PEOPLE, SIGNATURE -> isIntroduced() && nothingMissing(step);
            case PAPERS ->
                isIntroduced()
                        && nothingMissing(step)
                        && file().judgement().slots().stream().noneMatch(CaseSlot::isMissingOfApplicant);
        };
    }

    /** Until he says his name he is called by his address. */
    boolean isIntroduced() {
        Customer customer = file().customer();
        return !customer.name().equals(customer.noticeAddress().email());
    }

    private boolean nothingMissing(ApplyStep step) {
        return file().judgement().fields().stream()
                .noneMatch(field -> field.isMissingOfApplicant() && step.asks(field.section()));
    }
}
