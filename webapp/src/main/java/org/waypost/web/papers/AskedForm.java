package org.waypost.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waypost.verification.AskedPapers;
import org.waypost.verification.DocumentType;
import org.waypost.verification.ListAskedPapers;

/** What a renter is asked for, beside his documents. */
@Named
@RequestScoped
public class AskedForm {
    @Inject
    private ListAskedPapers asked;

    private List<AskedPapers> all;

    /** What is asked of a person: an authorized recipient's id, or empty for the renter himself. */
    public List<AskedPapers> of(String person) {
        return all().stream().filter(one -> person(one).equals(person)).toList();
    }

    /** The form, which is printed and signed. */
    public DocumentType getSigned() {
        return DocumentType.SIGNED_FORM;
    }

    /** What is asked of those whom the renter authorized. */
    public List<AskedPapers> getOfOthers() {
        return all().stream().filter(one -> one.recipient().isPresent()).toList();
    }

    /** The id of the authorized recipient, or empty. */
    public String person(AskedPapers one) {
        return one.recipient().map(id -> Long.toString(id.value())).orElse("");
    }

    private List<AskedPapers> all() {
        if (all == null) {
            all = asked.own();
        }
        return all;
    }
}
