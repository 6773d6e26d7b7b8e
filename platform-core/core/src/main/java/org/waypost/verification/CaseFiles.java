package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.AuthorizedRecipients;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.Standing;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantScope;

/** Gathers a case from all records and has it judged. */
@ApplicationScoped
class CaseFiles {
    @Inject
    private Applications applications;

    @Inject
    private Customers customers;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private AuthorizedRecipients recipients;

    @Inject
    private Documents documents;

    @Inject
    private SlottedDocuments slotted;

    @Inject
    private SealedCases sealed;

    @Inject
    private OwnRecords records;

    @Inject
    private RuleSets rules;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** The newest case of a customer, or of somebody whom he authorized; where there is none, what a new one would be. */
    CaseFile of(Customer customer, Optional<AuthorizedRecipientId> whose) {
        return of(applications.of(customer.customerId(), whose).stream()
                .findFirst()
                .orElseGet(() -> new Application(
                                customer.customerId(),
                                ApplicationPurpose.APPLICATION,
                                TenantScope.current().actor(),
                                clock.instant())
                        .of(whose)));
    }

    CaseFile of(Application application) {
        Customer customer = customers.withId(application.customer());
        Applicant applicant = application
                .recipient()
                .map(recipients::withId)
                .map(Applicant::of)
                .orElseGet(() -> Applicant.of(customer));
        List<Document> papers = papers(application);
        SortedMap<String, String> kept = sealed.facts(application);
        List<AuthorizedRecipient> people = people(application);
        Map<String, Document> places =
                SlottedDocuments.places(papers, application.recipient(), collector(kept, people));
        Map<String, Map<String, String>> details = slotted.details(places);
        Map<String, String> known = known(application, applicant, papers, people);
        SortedMap<String, String> facts = facts(OwnRecords.usual(application, applicant), kept, known, details);
        return new CaseFile(
                application,
                customer,
                applicant,
                papers,
                facts,
                judged(rules.judge(facts), counting(application, papers, places), places, names(known, details)));
    }

    /** Papers of others who are authorized wait for cases of their own. */
    private static List<Document> counting(
            Application application, List<Document> papers, Map<String, Document> places) {
        return papers.stream()
                .filter(one -> one.recipient().equals(application.recipient()) || places.containsValue(one))
                .toList();
    }

    /** Those of an authorized recipient are his own; a renter's case shows all that are around his mailbox. */
    private List<Document> papers(Application application) {
        return documents.of(application.customer()).stream()
                .filter(one -> one.state() != DocumentState.SUPERSEDED)
                .filter(one ->
                        application.recipient().isEmpty() || one.recipient().equals(application.recipient()))
                .toList();
    }

    private List<AuthorizedRecipient> people(Application application) {
        return application.recipient().isPresent() ? List.of() : people(application.customer());
    }

    private List<AuthorizedRecipient> people(CustomerId customer) {
        return recipients.of(customer).stream()
                .filter(one -> one.standing() != Standing.CLOSED)
                .toList();
    }

    /** Somebody who is authorized and named as the one who may collect mail. */
    private static Optional<AuthorizedRecipient> collector(Map<String, String> kept, List<AuthorizedRecipient> people) {
        String name = kept.getOrDefault(SlottedDocuments.INDIVIDUAL + ".firstName", "") + " "
                + kept.getOrDefault(SlottedDocuments.INDIVIDUAL + ".lastName", "");
        return people.stream()
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private Map<String, String> known(
            Application application, Applicant applicant, List<Document> papers, List<AuthorizedRecipient> people) {
        Map<String, String> known = new HashMap<>(records.ofLocation(
                applicant.displayName(),
                mailboxes.of(application.customer()).stream().findFirst()));
        known.putAll(OwnRecords.ofCase(application, applicant, papers));
        known.putAll(OwnRecords.ofRecipients(people));
        known.put("today", today().toString());
        return known;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), sites.current().zone());
    }

    /** What is usual gives way to what was typed, and that to what the records and the documents say. */
    private static SortedMap<String, String> facts(
            Map<String, String> usual,
            Map<String, String> kept,
            Map<String, String> known,
            Map<String, Map<String, String>> details) {
        SortedMap<String, String> facts = new TreeMap<>(usual);
        facts.putAll(kept);
        facts.putIfAbsent(SlottedDocuments.INDIVIDUAL + ".present", speaksOf(SlottedDocuments.INDIVIDUAL, kept));
        facts.putIfAbsent("transfer.present", speaksOf("transfer", kept));
        facts.keySet().removeAll(documentKeys(details));
        facts.putAll(known);
        facts.putAll(SlottedDocuments.text(details));
        facts.values().removeIf(String::isBlank);
        return facts;
    }

    private static String speaksOf(String person, Map<String, String> kept) {
        return Boolean.toString(kept.keySet().stream().anyMatch(key -> key.startsWith(person + ".")));
    }

    private static Set<String> documentKeys(Map<String, Map<String, String>> details) {
        return details.entrySet().stream()
                .flatMap(slot -> slot.getValue().keySet().stream().map(name -> slot.getKey() + "." + name))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Map<String, String> known, Map<String, Map<String, String>> details) {
        return Stream.concat(known.keySet().stream(), documentKeys(details).stream())
                .collect(Collectors.toSet());
    }

    private static Judgement judged(
            Judgement judgement, List<Document> papers, Map<String, Document> places, Set<String> known) {
        List<CaseSlot> slots = judgement.slots().stream()
                .map(slot -> Optional.ofNullable(places.get(slot.slot()))
                        .map(slot::with)
                        .orElse(slot))
                .toList();
        List<CaseField> fields = judgement.fields().stream()
                .map(field -> field.known(known.contains(field.key())))
                .toList();
        return judgement.with(ours(papers, slots), slots, fields);
    }

    /** What every location asks for, whatever its rules: each paper is decided about, and none that counts has run out. */
    private static List<Finding> ours(List<Document> papers, List<CaseSlot> slots) {
        List<Finding> findings = new ArrayList<>();
        if (papers.stream().anyMatch(one -> one.state().waitsForReview())) {
            findings.add(Finding.ours(
                    "documents.waiting",
                    Verdict.FAIL,
                    "Every document is approved or rejected.",
                    List.of(),
                    List.of()));
        }
        slots.stream()
                .filter(slot -> slot.state() == SlotState.EXPIRED)
                .map(slot -> Finding.ours(
                        "documents.expired",
                        Verdict.FAIL,
                        "No document has run out.",
                        List.of(slot.label()),
                        List.of(slot.slot() + ".expiresOn")))
                .forEach(findings::add);
        return findings;
    }
}
