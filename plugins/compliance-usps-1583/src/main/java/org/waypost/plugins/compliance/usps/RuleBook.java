package org.waypost.plugins.compliance.usps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.spi.compliance.CaseForm;
import org.waypost.spi.compliance.Consent;
import org.waypost.spi.compliance.DocumentType;
import org.waypost.spi.compliance.Edition;
import org.waypost.spi.compliance.Retention;

/** All that one edition says, or what a state adds to it. */
record RuleBook(
        Edition edition,
        Scope scope,
        List<FieldRule> fields,
        List<SlotRule> slots,
        Documents documents,
        List<Rule> rules,
        List<DutyRule> duties,
        List<Retention> retention,
        List<Consent> consents) {
    /**
     * Where a book holds.
     *
     * @param applies to which cases
     * @param addOns the names of the books that add to it
     * @param beforeApproval the services that are open before approval
     * @param registry the items in the order of the public register
     */
    record Scope(Condition applies, List<String> addOns, List<String> beforeApproval, List<String> registry) {}

    record Documents(List<DocumentType> accepted, List<DocumentType> refused) {
        Documents with(Documents more) {
            return new Documents(joined(accepted, more.accepted), joined(refused, more.refused));
        }
    }

    List<DocumentType> accepted(String purpose) {
        return documents.accepted.stream()
                .filter(type -> type.purpose().equals(purpose))
                .toList();
    }

    List<DocumentType> acceptedIn(String slot) {
        return slots.stream()
                .filter(one -> one.slot().equals(slot))
                .flatMap(one -> accepted(one.purpose()).stream())
                .toList();
    }

    Optional<DocumentType> documentType(String id) {
        return documents.accepted.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    CaseForm caseForm(Scene scene) {
        return new CaseForm(
                fields.stream().map(field -> field.in(scene)).toList(),
                slots.stream().map(slot -> slot.in(scene)).toList(),
                documents.refused,
                scope.beforeApproval,
                scope.registry);
    }

    /** This book with what another adds to it. */
    RuleBook with(RuleBook more) {
        return new RuleBook(
                edition,
                scope,
                joined(fields, more.fields),
                joined(slots, more.slots),
                documents.with(more.documents),
                joined(rules, more.rules),
                joined(duties, more.duties),
                joined(retention, more.retention),
                joined(consents, more.consents));
    }

    /** This book for a location: utility bills move to the accepted documents where it wants them, times are its own. */
    RuleBook with(UspsSettings settings) {
        return copy(
                settings.utilityBills() ? utilityBillsAccepted() : documents,
                rules,
                duties.stream().map(duty -> duty.with(settings)).toList());
    }

    private Documents utilityBillsAccepted() {
        List<DocumentType> accepted = new ArrayList<>(documents.accepted);
        List<DocumentType> refused = new ArrayList<>(documents.refused);
        refused.stream()
                .filter(RuleBook::isUtilityBill)
                .map(RuleBook::asAddressId)
                .forEach(accepted::add);
        refused.removeIf(RuleBook::isUtilityBill);
        return new Documents(accepted, refused);
    }

    private static boolean isUtilityBill(DocumentType type) {
        return type.id().equals("utility_bill");
    }

    private static DocumentType asAddressId(DocumentType type) {
        return new DocumentType(
                type.id(), "address", type.label(), type.expires(), List.of("name", "home_address"), type.citation());
    }

    /** This book, each rule only where a condition holds. */
    RuleBook onlyWhen(Condition condition) {
        return copy(
                documents, rules.stream().map(rule -> rule.onlyWhen(condition)).toList(), duties);
    }

    private RuleBook copy(Documents newDocuments, List<Rule> newRules, List<DutyRule> newDuties) {
        return new RuleBook(edition, scope, fields, slots, newDocuments, newRules, newDuties, retention, consents);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
