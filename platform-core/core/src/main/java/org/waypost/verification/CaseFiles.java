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
import org.waypost.customers.AuthorizedRecipients;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.Standing;
import org.waypost.tenancy.Sites;

/** Gathers a case from all records and has it judged. */
@ApplicationScoped
class CaseFiles {
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

    CaseFile of(Application application) {
        Customer customer = customers.withId(application.customer());
        List<Document> papers = papers(application.customer());
        SortedMap<String, String> kept = sealed.facts(application);
        List<AuthorizedRecipient> people = people(application.customer());
        Map<String, Document> places = SlottedDocuments.places(papers, collector(kept, people));
        Map<String, Map<String, String>> details = slotted.details(places);
        Map<String, String> known = known(application, customer, papers, people);
        SortedMap<String, String> facts = facts(OwnRecords.usual(application, customer), kept, known, details);
        return new CaseFile(
                application,
                customer,
                papers,
                facts,
                judged(rules.judge(facts), papers, places, names(known, details)));
    }

    private List<Document> papers(CustomerId customer) {
        return documents.of(customer).stream()
                .filter(one -> one.state() != DocumentState.SUPERSEDED)
                .toList();
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
            Application application, Customer customer, List<Document> papers, List<AuthorizedRecipient> people) {
        Map<String, String> known = new HashMap<>(records.ofLocation(
                customer, mailboxes.of(application.customer()).stream().findFirst()));
        known.putAll(OwnRecords.ofCase(application, customer, papers));
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
