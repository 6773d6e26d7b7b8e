package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.shared.PlatformException;

/** Shows what of renters stands on their forms, numbers of IDs too; the ledger keeps who looked. */
@ApplicationScoped
@Transactional
public class PrintForm {
    @Inject
    private Customers customers;

    @Inject
    private FilledForms forms;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /**
     * A renter's.
     *
     * @throws PlatformException {@link org.waypost.customers.CustomersError#UNKNOWN_CUSTOMER}
     */
    public FilledForm of(CustomerId customer) {
        access.require(Permission.DOCUMENTS_REVIEW);
        Customer known = customers.withId(customer);
        FilledForm form = forms.of(known);
        ledger.record(
                "verification.form-shown",
                new Subject("customer", customer.value()),
                Map.of("edition", form.edition()));
        return form;
    }

    /** Those of several, in the same order. */
    public List<FilledForm> ofAll(List<CustomerId> those) {
        return those.stream().map(this::of).toList();
    }
}
