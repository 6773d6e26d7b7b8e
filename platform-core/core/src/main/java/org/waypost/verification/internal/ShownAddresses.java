package org.waypost.verification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.customers.AddressPapers;
import org.waypost.customers.CustomerId;
import org.waypost.verification.DocumentType;
import org.waypost.verification.Documents;

/** Renters show forwarding addresses by a document of a type of its own. */
@ApplicationScoped
class ShownAddresses implements AddressPapers {
    @Inject
    private Documents documents;

    @Override
    public boolean shown(CustomerId customer) {
        return documents.of(customer).stream()
                .anyMatch(one -> one.type() == DocumentType.FORWARDING_PROOF
                        && one.recipient().isEmpty()
                        && one.state().isValid());
    }
}
