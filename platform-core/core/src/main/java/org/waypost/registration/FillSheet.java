package org.waypost.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.AuthorizedRecipients;
import org.waypost.customers.CustomerId;
import org.waypost.shared.PlatformException;
import org.waypost.verification.Document;
import org.waypost.verification.DocumentType;
import org.waypost.verification.FilledForm;
import org.waypost.verification.FindDocuments;
import org.waypost.verification.FormItem;
import org.waypost.verification.PrintForm;

/** Fills what is typed in for an addressee: of an authorized recipient the place is the renter's, the person is himself. */
@ApplicationScoped
@Transactional
public class FillSheet {
    private static final List<String> OF_THE_PLACE = List.of("cmra.", "pmb.", "service.");

    @Inject
    private PrintForm forms;

    @Inject
    private Registrations registrations;

    @Inject
    private AuthorizedRecipients recipients;

    @Inject
    private FindDocuments documents;

    /**
     * An addressee's, also of a renter who is not registered yet.
     *
     * @throws PlatformException {@link org.waypost.customers.CustomersError#UNKNOWN_CUSTOMER}
     */
    public FilledForm of(AddresseeId addressee) {
        CustomerId renter = registrations.renterOf(addressee).orElseGet(() -> new CustomerId(addressee.value()));
        FilledForm form = forms.of(renter);
        return AddresseeId.of(renter).equals(addressee) ? form : person(form, addressee);
    }

    /** The papers whose pictures go with it, and the forms that were signed. */
    public List<Document> papers(AddresseeId addressee) {
        CustomerId renter = registrations.renterOf(addressee).orElseGet(() -> new CustomerId(addressee.value()));
        return papers(renter, addressee)
                .filter(paper -> paper.type().isId() || paper.type() == DocumentType.SIGNED_FORM)
                .toList();
    }

    private Stream<Document> papers(CustomerId renter, AddresseeId addressee) {
        return documents.of(renter).stream()
                .filter(paper -> paper.state().isValid())
                .filter(paper -> paper.recipient()
                        .map(AddresseeId::of)
                        .orElseGet(() -> AddresseeId.of(renter))
                        .equals(addressee));
    }

    private FilledForm person(FilledForm form, AddresseeId addressee) {
        AuthorizedRecipient recipient = recipients.withId(new AuthorizedRecipientId(addressee.value()));
        Map<String, String> values = named(recipient.name());
        papers(recipient.customer(), addressee).forEach(paper -> values.putAll(values(paper)));
        return form.shown(item -> OF_THE_PLACE.stream().anyMatch(item.key()::startsWith)
                ? item
                : new FormItem(
                        item.item(), item.key(), item.label(), values.getOrDefault(item.key(), ""), item.required()));
    }

    /** A name of one word is a last name. */
    private static Map<String, String> named(String name) {
        int last = name.lastIndexOf(' ');
        Map<String, String> values = new HashMap<>();
        values.put("applicant.lastName", name.substring(last + 1));
        values.put("applicant.firstName", last < 0 ? "" : name.substring(0, last));
        return values;
    }

    private Map<String, String> values(Document paper) {
        if (!paper.type().isId()) {
            return Map.of();
        }
        String slot = paper.type() == DocumentType.PHOTO_ID ? "applicant.photoId." : "applicant.addressId.";
        return Map.of(
                slot + "number", documents.number(paper.documentId()),
                slot + "issuer", paper.issuer(),
                slot + "expiresOn", paper.expiresOn().map(Object::toString).orElse(""),
                slot + "type", paper.paper().map(Enum::name).orElse(""));
    }
}
