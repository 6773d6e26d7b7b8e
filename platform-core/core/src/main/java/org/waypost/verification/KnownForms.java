package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.AuthorizedRecipients;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerKind;
import org.waypost.customers.Mailbox;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.Relation;
import org.waypost.customers.Standing;
import org.waypost.tenancy.PostalAddress;
import org.waypost.tenancy.Sites;

/** Fills the form with what customers, mailboxes and approved documents tell. */
@ApplicationScoped
class KnownForms implements FilledForms {
    /** Who needs no form of his own and stands on the renter's. */
    private static final Set<Relation> ON_HIS_FORM = Set.of(Relation.CHILD, Relation.EMPLOYEE, Relation.MEMBER);

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Documents documents;

    @Inject
    private AuthorizedRecipients recipients;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private Sites sites;

    @Override
    public FilledForm of(Customer customer) {
        FormEdition edition = FormEdition.CURRENT;
        boolean business = customer.kind() == CustomerKind.BUSINESS;
        Map<String, String> values = values(customer, business);
        List<FormItem> items = edition.fields().stream()
                .map(field -> new FormItem(
                        field.item(),
                        field.key(),
                        field.label(),
                        values.getOrDefault(field.key(), ""),
                        field.isRequired(business)))
                .toList();
        return new FilledForm(edition.id(), edition.form(), items, edition.registry());
    }

    private Map<String, String> values(Customer customer, boolean business) {
        Map<String, String> values = new HashMap<>();
        here(values);
        values.put("service.type", business ? "business" : "residential");
        values.put("applicant.email", customer.noticeAddress().email());
        if (business) {
            values.put("business.name", customer.displayName());
        }
        if (!business || !customer.business().isEmpty()) {
            name(values, customer.name());
        }
        mailbox(values, customer);
        documents.of(customer.customerId()).stream()
                .filter(document ->
                        document.state().isValid() && document.recipient().isEmpty())
                .forEach(document -> paper(values, document));
        values.put("additionalRecipients", listed(customer));
        return values;
    }

    private void here(Map<String, String> values) {
        PostalAddress address = sites.current().address();
        values.put("cmra.street", address.street());
        values.put("cmra.city", address.city());
        values.put("cmra.state", address.region());
        values.put("cmra.zip4", address.postcode());
    }

    /** A name of one word is a last name. */
    private static void name(Map<String, String> values, String name) {
        int last = name.strip().lastIndexOf(' ');
        values.put("applicant.lastName", name.strip().substring(last + 1));
        values.put("applicant.firstName", last < 0 ? "" : name.strip().substring(0, last));
    }

    private void mailbox(Map<String, String> values, Customer customer) {
        List<Mailbox> rented = mailboxes.of(customer.customerId());
        values.put("pmb.number", rented.stream().map(Mailbox::number).collect(Collectors.joining(", ")));
        rented.stream()
                .flatMap(mailbox -> mailbox.closesOn().stream())
                .findFirst()
                .ifPresent(day -> values.put("pmb.closedOn", day.toString()));
    }

    private void paper(Map<String, String> values, Document document) {
        if (document.type() != DocumentType.PHOTO_ID && document.type() != DocumentType.ADDRESS_ID) {
            return;
        }
        String slot = document.type() == DocumentType.PHOTO_ID ? "applicant.photoId." : "applicant.addressId.";
        values.put(slot + "number", numbers.of(document));
        values.put(slot + "issuer", document.issuer());
        document.expiresOn().ifPresent(day -> values.put(slot + "expiresOn", day.toString()));
        document.paper().ifPresent(paper -> values.put(slot + "type", paper.name()));
    }

    private String listed(Customer customer) {
        return recipients.of(customer.customerId()).stream()
                .filter(person -> person.standing() == Standing.APPROVED && ON_HIS_FORM.contains(person.relation()))
                .map(AuthorizedRecipient::name)
                .collect(Collectors.joining("\n"));
    }
}
