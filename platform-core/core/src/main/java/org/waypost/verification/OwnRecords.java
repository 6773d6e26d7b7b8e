package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.Mailbox;
import org.waypost.customers.Relation;
import org.waypost.customers.Standing;
import org.waypost.tenancy.PostalAddress;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;

/** Facts that the location's own records say; nobody types them, and they are not kept a second time. */
@ApplicationScoped
class OwnRecords {
    @Inject
    private Sites sites;

    /** Of the location and its address for senders. */
    Map<String, String> ofLocation(String name, Optional<Mailbox> mailbox) {
        Site site = sites.current();
        PostalAddress place = site.address();
        Map<String, String> known = new HashMap<>();
        Optional<String> part = place.partOfBuilding();
        known.put("cmra.street", place.street());
        known.put("cmra.city", place.city());
        known.put("cmra.state", place.region());
        known.put("cmra.zip4", place.postcode());
        known.put("cmra.hasSecondaryElement", Boolean.toString(part.isPresent()));
        known.put("cmra.secondary", part.orElse(""));
        known.put("mailingAddress.rendered", Boolean.toString(mailbox.isPresent()));
        mailbox.ifPresent(box -> known.putAll(ofMailbox(name, box, place)));
        mailbox.flatMap(Mailbox::closesOn).ifPresent(day -> known.put("pmb.closedOn", day.toString()));
        return known;
    }

    private static Map<String, String> ofMailbox(String name, Mailbox mailbox, PostalAddress place) {
        return Map.of(
                "pmb.number",
                mailbox.number(),
                "pmb.status",
                "open",
                "mailingAddress.designator",
                "PMB",
                "mailingAddress.text",
                String.join("\n", forSenders(name, mailbox, place)));
    }

    /** As his portal shows it. */
    private static List<String> forSenders(String name, Mailbox mailbox, PostalAddress place) {
        String number = "PMB " + mailbox.number();
        return place.partOfBuilding().isPresent()
                ? List.of(name, number, place.street(), place.townLine())
                : List.of(name, place.street() + " " + number, place.townLine());
    }

    /** Of the case: how far it has come, and what the renter may have done meanwhile. */
    static Map<String, String> ofCase(Application application, Applicant applicant, List<Document> documents) {
        boolean released = applicant.standing() == Standing.APPROVED;
        boolean signed = isSigned(documents, Instant.MIN);
        Map<String, String> known = new HashMap<>(ofChanges(application, documents));
        known.putAll(Map.of(
                "form.status",
                released ? "approved" : status(application.state()),
                "services.allowed",
                released ? "receive_hold open_and_scan forward" : "receive_hold",
                "signature.applicant",
                Boolean.toString(signed),
                "form.copyKept",
                Boolean.toString(signed)));
        return known;
    }

    /** Of papers that are looked at again by themselves: what the form says of the person may hold no longer. */
    private static Map<String, String> ofChanges(Application application, List<Document> documents) {
        boolean changed = application.causes().stream().anyMatch(ReverificationCause::isOfThePerson);
        return application.causes().isEmpty()
                ? Map.of()
                : Map.of(
                        "change.reported",
                        Boolean.toString(changed),
                        "change.newFormSigned",
                        Boolean.toString(isSigned(documents, application.openedAt())));
    }

    private static boolean isSigned(List<Document> documents, Instant since) {
        return documents.stream()
                .filter(one -> one.type() == DocumentType.SIGNED_FORM && one.state() != DocumentState.REJECTED)
                .anyMatch(one -> !one.uploadedAt().isBefore(since));
    }

    private static String status(ApplicationState state) {
        return switch (state) {
            case DRAFT -> "draft";
            case SUBMITTED, UNDER_REVIEW, MORE_NEEDED -> "submitted";
            case APPROVED -> "approved";
            case DECLINED, WITHDRAWN -> "declined";
        };
    }

    /** Of those who may receive mail at his mailbox. */
    static Map<String, String> ofRecipients(List<AuthorizedRecipient> recipients) {
        Map<String, String> known = new HashMap<>();
        for (int i = 0; i < recipients.size(); i++) {
            AuthorizedRecipient one = recipients.get(i);
            String key = "additionalRecipients." + (i + 1) + ".";
            known.put(key + "name", one.name());
            known.put(key + "adult", Boolean.toString(one.relation() != Relation.CHILD));
            known.put(key + "relation", relation(one.relation()));
            known.put(key + "listedInItem12", Boolean.toString(one.relation().isOnRentersForm()));
            known.put(key + "ownForm", Boolean.toString(one.standing() == Standing.APPROVED));
        }
        return known;
    }

    private static String relation(Relation relation) {
        return switch (relation) {
            case CHILD -> "minor_of_applicant";
            case EMPLOYEE, MEMBER -> "employee_or_member_of_business";
            case SPOUSE, RELATIVE, BUSINESS, OTHER -> relation.name().toLowerCase(Locale.ROOT);
        };
    }

    /** What holds until somebody says otherwise. */
    static Map<String, String> usual(Application application, Applicant applicant) {
        Map<String, String> usual = new HashMap<>();
        usual.put("service.type", applicant.organization() ? "business" : "residential");
        usual.put("applicant.email", applicant.email());
        usual.put("business.name", applicant.organization() ? applicant.displayName() : "");
        usual.put("change.reported", application.purpose() == ApplicationPurpose.APPLICATION ? "false" : "");
        if (!applicant.organization() || !applicant.business().isEmpty()) {
            usual.putAll(ofName(applicant.name()));
        }
        return usual;
    }

    /** A name of one word is a last name. */
    private static Map<String, String> ofName(String name) {
        int last = name.lastIndexOf(' ');
        return Map.of(
                "applicant.lastName",
                name.substring(last + 1),
                "applicant.firstName",
                last < 0 ? "" : name.substring(0, last));
    }
}
